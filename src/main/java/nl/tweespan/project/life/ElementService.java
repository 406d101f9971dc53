package nl.tweespan.project.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
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

    /**
     * The words of an element as typed beside those of others.
     *
     * @param was mark of the words that were shown to whoever typed these
     */
    public record Written(@Nullable String text, @Nullable String evidence, String was) {

        /** Tells words from others; lines end alike whatever browser sent them, and blank is nothing. */
        public static String mark(@Nullable String text, @Nullable String evidence) {
            return Integer.toHexString(Objects.hash(plain(text), plain(evidence)));
        }

        String mark() {
            return mark(text, evidence);
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text.replace("\r\n", "\n").strip();
        }
    }

    /**
     * Writes several elements at once: those whose words were changed on the page. What somebody else wrote meanwhile stays.
     *
     * @param written by letter
     * @throws RuleBroken when somebody else changed an element that was changed here too, with what it reads now; nothing is written then
     */
    public void fill(Actor actor, String reference, Map<String, Written> written) {
        InHand<Project> in = commands.open(actor, reference, Command.FILL_ELEMENT);
        RuleBroken overtaken = new RuleBroken(null, "project.rule.elements-overtaken");
        for (ElementSummary element : checklists.elements(in.record().id())) {
            Written typed = written.get(element.letter());
            String now = Written.mark(element.text(), element.evidence());
            if (typed == null
                    || typed.mark().equals(typed.was())
                    || typed.mark().equals(now)) {
                continue;
            }
            if (!now.equals(typed.was())) {
                overtaken.at("texts[" + element.letter() + "]", Sentence.of("project.rule.element-overtaken"));
                continue;
            }
            checklists.fill(in.record().id(), element.letter(), element.version(), typed.text(), typed.evidence());
        }
        if (!overtaken.places().isEmpty()) {
            throw overtaken;
        }
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
