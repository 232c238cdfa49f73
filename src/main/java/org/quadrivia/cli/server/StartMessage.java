package org.quadrivia.cli.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quadrivia.Messages;
import org.quadrivia.account.admin.Administration;
import org.quadrivia.account.admin.DemoPeople;
import org.springframework.beans.factory.BeanFactory;

/** What the person who started the server must know about its accounts. */
final class StartMessage {
    private static final Duration HOLDS = Duration.ofDays(7);

    private StartMessage() {}

    /**
     * Returns the demo accounts if this is a demo, and a link for the first administrator if there is no administrator yet.
     *
     * @param address the address of the server
     */
    static List<String> lines(BeanFactory beans, String address, boolean demo) {
        List<String> lines = new ArrayList<>();
        if (demo) {
            beans.getBean(DemoPeople.class)
                    .refresh()
                    .forEach(person -> lines.add(Messages.text(
                            "cli.demo." + person.role().name().toLowerCase(Locale.ROOT),
                            person.name(),
                            person.password())));
        }
        Optional.ofNullable(beans.getBeanProvider(Administration.class).getIfAvailable())
                .flatMap(administration -> administration.firstAdministratorLink(HOLDS))
                .ifPresent(link -> lines.add(
                        Messages.text("cli.first-administrator", address + "/first-administrator/" + link.secret())));
        return lines;
    }
}
