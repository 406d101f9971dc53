package nl.tweespan.project.life;

import java.util.Set;
import nl.tweespan.checklist.Checklists;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills and confirms the elements of a project agreement (article 4.2). */
@Service
@Transactional
public class ElementService {

    private final Checklists checklists;
    private final Desk desk;

    public ElementService(Checklists checklists, Desk desk) {
        this.checklists = checklists;
        this.desk = desk;
    }

    /** Writes an element; {@code version} is the element's own, so that two people can work on two elements at once. */
    public void fill(
            Actor actor,
            String reference,
            String letter,
            long version,
            @Nullable String text,
            @Nullable String evidence) {
        Desk.File file = desk.open(actor, reference, Command.FILL_ELEMENT);
        checklists.fill(file.project().id(), letter, version, text, evidence);
    }

    /** Confirms elements for the actor's party, all or none. */
    public void confirm(Actor actor, String reference, Set<String> letters) {
        Desk.File file = desk.open(actor, reference, Command.CONFIRM_ELEMENT);
        Deed deed = file.deed();
        Checklists.Confirmer confirmer = new Checklists.Confirmer(deed.partyId(), deed.personId(), deed.on());
        for (String letter : letters) {
            checklists.confirm(
                    file.project().id(),
                    letter,
                    confirmer,
                    actor.rolesFor(deed.partyId()),
                    facts(file.project(), template(file.framework(), letter)));
        }
    }

    /** Whether the particulars behind an element are complete; true when it rests on none. */
    static boolean facts(Project project, ElementDefinition element) {
        ElementDefinition.Fact fact = element.fact();
        if (fact == null) {
            return true;
        }
        return switch (fact) {
            case UNITS -> project.parties().stream().allMatch(party -> party.unitId() != null);
            case CONTACTS -> project.parties().stream().allMatch(party -> party.contactId() != null);
            case DURATION -> project.elaboration().hasDuration();
        };
    }

    private static ElementDefinition template(Framework framework, String letter) {
        return framework.checklist().elements().stream()
                .filter(element -> element.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new NotFound("element " + letter));
    }
}
