package nl.tweespan.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.checklist.life.Element;
import nl.tweespan.checklist.life.ElementReader;
import nl.tweespan.checklist.life.ElementRepository;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, fills and confirms checklists; the caller has checked that the person may. */
@Service
@Transactional
public class Checklists {

    private final ElementRepository elements;
    private final ElementReader reader;
    private final JdbcClient jdbc;

    Checklists(ElementRepository elements, ElementReader reader, JdbcClient jdbc) {
        this.elements = elements;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    /**
     * What a template asks of one element, copied at opening so that a later template leaves old checklists alone.
     *
     * @param fact which particulars of the record fill it, in the record's own words; null when its text does
     */
    public record Asked(
            String letter,
            Role confirmRole,
            boolean confirmedByAll,
            @Nullable String fact) {}

    /** Opens a checklist for a record, whose id becomes the checklist's. */
    public void open(UUID recordId, String templateCode, List<Asked> asked) {
        jdbc.sql("insert into checklist (id, template_code) values (?, ?)")
                .params(recordId, templateCode)
                .update();
        asked.forEach(each -> elements.save(
                new Element(recordId, each.letter(), each.confirmRole(), each.confirmedByAll(), each.fact())));
    }

    /** Writes an element's words; confirmations of other words fall away. Blank counts as nothing. */
    public void fill(UUID checklistId, String letter, long version, @Nullable String text, @Nullable String evidence) {
        Element element = element(checklistId, letter);
        StaleVersion.check(version, element);
        element.fill(blankToNull(text), blankToNull(evidence));
    }

    /**
     * Confirms an element for a party.
     *
     * @param roles the roles that the person holds for that party
     * @param read the words that are confirmed; null when the particulars that fill a factual element are not there
     */
    public void confirm(
            UUID checklistId, String letter, Confirmer confirmer, Set<Role> roles, @Nullable Fingerprint read) {
        Element element = element(checklistId, letter);
        if (!roles.contains(element.confirmRole())) {
            throw new RuleBroken("4.2", "checklist.rule.not-yours", letter);
        }
        if (read == null) {
            throw new RuleBroken("4.2", "checklist.rule.nothing-to-confirm", letter);
        }
        element.confirm(confirmer.partyId(), confirmer.personId(), confirmer.on(), read);
    }

    /** Who confirms, for which party, on which day. */
    public record Confirmer(UUID partyId, UUID personId, LocalDate on) {}

    /** Lets the confirmations of an element fall away because the particulars behind it changed. */
    public void reopen(UUID checklistId, String letter) {
        element(checklistId, letter).reopen();
    }

    /** The elements in order, with one statement. */
    @Transactional(readOnly = true)
    public List<ElementSummary> elements(UUID checklistId) {
        return reader.elements(checklistId);
    }

    /** How many elements there are and how many everybody who must has confirmed. */
    @Transactional(readOnly = true)
    public Progress progress(UUID checklistId, Set<UUID> parties) {
        List<Element> all = elements.findByChecklistIdOrderByLetter(checklistId);
        return new Progress(all.size(), (int)
                all.stream().filter(element -> element.confirmed(parties)).count());
    }

    /** Elements in all and confirmed. */
    public record Progress(int elements, int confirmed) {}

    private Element element(UUID checklistId, String letter) {
        return elements.findByChecklistIdAndLetter(checklistId, letter)
                .orElseThrow(() -> new NotFound("element " + letter + " of " + checklistId));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
