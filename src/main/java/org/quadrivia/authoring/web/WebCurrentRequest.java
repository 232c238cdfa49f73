package org.quadrivia.authoring.web;

import java.util.HashSet;
import java.util.Set;
import org.quadrivia.authoring.access.CurrentRequest;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Stores what a browser has opened in the servlet session, as strings. */
@Component
@ConditionalOnStorage
class WebCurrentRequest implements CurrentRequest {
    private static final String OPENED = WebCurrentRequest.class.getName();

    @Override
    public boolean underWay() {
        return RequestContextHolder.getRequestAttributes() != null;
    }

    @Override
    public Set<KbId> opened() {
        Set<KbId> opened = new HashSet<>();
        names().forEach(name -> opened.add(new KbId(name)));
        return opened;
    }

    @Override
    public void open(KbId kb) {
        HashSet<String> names = new HashSet<>(names());
        names.add(kb.value());
        RequestContextHolder.currentRequestAttributes().setAttribute(OPENED, names, RequestAttributes.SCOPE_SESSION);
    }

    private static Set<String> names() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object found = request == null ? null : request.getAttribute(OPENED, RequestAttributes.SCOPE_SESSION);
        Set<String> names = new HashSet<>();
        if (found instanceof Set<?> set) {
            set.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }
}
