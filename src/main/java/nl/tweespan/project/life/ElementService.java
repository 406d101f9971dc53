package nl.tweespan.project.life;

import java.util.Set;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills and confirms the elements of a project agreement (article 4.2). */
@Service
@Transactional
public class ElementService {

    private final Checklists checklists;
    private final JdbcClient jdbc;
    private final Commands commands;

    public ElementService(Checklists checklists, JdbcClient jdbc, Commands commands) {
        this.checklists = checklists;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** Writes an element; {@code version} is the element's own, so that two people can work on two elements at once. */
    public void fill(
            Actor actor,
            String reference,
            String letter,
            long version,
            @Nullable String text,
            @Nullable String evidence) {
        InHand<Project> in = commands.open(actor, reference, Command.FILL_ELEMENT);
        checklists.fill(in.record().id(), letter, version, text, evidence);
    }

    /** Confirms elements for the actor's party, all or none; {@code version} is that of the words that were read. */
    public void confirm(Actor actor, String reference, long version, Set<String> letters) {
        InHand<Project> in = commands.open(actor, reference, version, Command.CONFIRM_ELEMENT);
        Attribution by = in.by();
        Checklists.Confirmer confirmer = new Checklists.Confirmer(by.partyId(), by.personId(), by.on());
        Set<String> answered = answered(in.record());
        for (String letter : letters) {
            checklists.confirm(
                    in.record().id(), letter, confirmer, actor.rolesFor(by.partyId()), answered.contains(letter));
        }
    }

    /** The elements that rest on no particulars of the project, or on what is there. */
    private Set<String> answered(Project project) {
        return jdbc.sql("""
                        select e.letter from project p join element e on e.checklist_id = p.id
                        where p.id = ? and (e.fact is null or project_element_filled(p, e))
                        """).param(project.id()).query(String.class).set();
    }
}
