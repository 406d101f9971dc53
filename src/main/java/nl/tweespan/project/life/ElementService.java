package nl.tweespan.project.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
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

    /** Confirms elements for the actor's party, all or none; {@code read} is the text that was read. */
    public void confirm(Actor actor, String reference, Fingerprint read, Set<String> letters) {
        InHand<Project> in = commands.open(actor, reference, read, Command.CONFIRM_ELEMENT);
        Attribution by = in.by();
        Checklists.Confirmer confirmer = new Checklists.Confirmer(by.partyId(), by.personId(), by.on());
        Map<String, Fingerprint> answered = answered(in.record());
        for (String letter : letters) {
            checklists.confirm(in.record().id(), letter, confirmer, actor.rolesFor(by.partyId()), answered.get(letter));
        }
    }

    /** The elements that rest on no particulars of the project, or on what is there; each with the fingerprint of its words. */
    private Map<String, Fingerprint> answered(Project project) {
        Map<String, Fingerprint> answered = new HashMap<>();
        jdbc.sql("""
                        select e.letter, text_fingerprint(project_element_text(t.words, e)) as fingerprint
                        from project p cross join lateral (select project_text(p.id) as words) t join element e on e.checklist_id = p.id
                        where p.id = ? and (e.fact is null or project_element_filled(p, e))
                        """).param(project.id()).query(row -> {
            answered.put(row.getString("letter"), Fingerprint.of(row.getString("fingerprint")));
        });
        return answered;
    }
}
