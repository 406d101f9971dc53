package nl.tweespan.project.discussion;

import java.util.UUID;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.framework.InHand;
import nl.tweespan.project.life.Command;
import nl.tweespan.project.life.Commands;
import nl.tweespan.project.life.Project;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says, asks, answers and notes something about a project; none of it changes the project. */
@Service
@Transactional
public class Discussion {

    private final Commands commands;
    private final JdbcClient jdbc;

    public Discussion(Commands commands, JdbcClient jdbc) {
        this.commands = commands;
        this.jdbc = jdbc;
    }

    /**
     * Says it to all parties.
     *
     * @param letter of the element that it is about; null for all of the project
     */
    public void remark(Actor actor, String reference, @Nullable String letter, String text) {
        InHand<Project> in = submitted(actor, reference);
        post(in, element(in, letter), false, text, null, null);
    }

    /** Notes it for the actor's own party alone. */
    public void note(Actor actor, String reference, @Nullable String letter, String text) {
        InHand<Project> in = commands.open(actor, reference, Command.DISCUSS);
        post(in, element(in, letter), true, text, null, null);
    }

    /** Asks it of somebody, for whom it waits until somebody answers; all parties read it. */
    public void ask(Actor actor, String reference, @Nullable String letter, String text, Asked asked) {
        InHand<Project> in = submitted(actor, reference);
        if (!Asked.of(in.framework(), in.record().stage(), in.record().initiatorId())
                .contains(asked)) {
            throw new RuleBroken(null, "project.rule.asked-unknown").at("to");
        }
        post(in, element(in, letter), false, text, asked, null);
    }

    /** Answers a question, for whoever was asked or whoever knows; all parties read it. */
    public void answer(Actor actor, String reference, UUID question, String text) {
        InHand<Project> in = submitted(actor, reference);
        String about = jdbc.sql(
                        "select coalesce(letter, '') from remark where id = ? and project_id = ? and asks_id is not null")
                .params(question, in.record().id())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("question " + question));
        post(in, about.isEmpty() ? null : about, false, text, null, question);
    }

    private InHand<Project> submitted(Actor actor, String reference) {
        InHand<Project> in = commands.open(actor, reference, Command.DISCUSS);
        if (!in.record().knownToAll()) {
            throw new RuleBroken(null, "project.rule.remark-on-draft").at("to");
        }
        return in;
    }

    private static @Nullable String element(InHand<Project> in, @Nullable String letter) {
        if (letter != null
                && in.framework().checklist().elements().stream()
                        .map(ElementDefinition::letter)
                        .noneMatch(letter::equals)) {
            throw new RuleBroken(null, "project.rule.about-unknown").at("about");
        }
        return letter;
    }

    private void post(
            InHand<Project> in,
            @Nullable String letter,
            boolean own,
            String text,
            @Nullable Asked asked,
            @Nullable UUID question) {
        Attribution by = in.by();
        jdbc.sql("""
                        insert into remark (id, project_id, letter, own, text, asks_id, asks_role, answers, organisation_id, person_id,
                            person_name, posted_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), in.record().id())
                .param(letter)
                .params(own, text)
                .param(asked == null ? null : asked.party())
                .param(asked == null ? null : asked.role().name())
                .param(question)
                .params(by.partyId(), by.personId(), by.personName(), by.on())
                .update();
    }
}
