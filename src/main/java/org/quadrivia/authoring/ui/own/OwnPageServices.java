package org.quadrivia.authoring.ui.own;

import org.quadrivia.authoring.ui.TeachNav;
import org.quadrivia.authoring.ui.TeacherPageGuard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.own.OwnQuestions;
import org.quadrivia.quiz.statistics.ItemStatistics;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/** The services that the pages of own questions use, and the addresses of these pages. */
@Component
@ConditionalOnStorage
public class OwnPageServices {
    static final String ROUTE = TeachNav.ROUTE + "/:kb/questions/own";

    final TeacherPageGuard desk;
    final OwnQuestions own;
    final ItemStatistics statistics;

    OwnPageServices(TeacherPageGuard desk, OwnQuestions own, ItemStatistics statistics) {
        this.desk = desk;
        this.own = own;
        this.statistics = statistics;
    }

    /** Returns the address of the page that lists the own questions of a knowledge base. */
    public static String address(KbId kb) {
        return TeachNav.Tab.QUESTIONS.of(kb) + "/own";
    }

    static String bring(KbId kb) {
        return address(kb) + "/bring";
    }

    static String write(KbId kb) {
        return address(kb) + "/write";
    }

    /** Returns the address of the page on which a question is edited. */
    public static String edit(KbId kb, String id) {
        return address(kb) + "/edit/" + id;
    }
}
