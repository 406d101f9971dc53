package nl.tweespan.checklist.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Versioned;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One element of a checklist: its text, its evidence and who confirmed it. Other words ask for a new confirmation. */
@Entity
public class Element implements Versioned {

    @Id
    private UUID id;

    private UUID checklistId;
    private String letter;

    @Enumerated(EnumType.STRING)
    private Role confirmRole;

    private boolean confirmedByAll;
    private @Nullable String fact;
    private @Nullable String text;
    private @Nullable String evidence;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "element", cascade = CascadeType.ALL, orphanRemoval = true)
    @OptimisticLock(excluded = false) // a confirmation renews the version, for who is about to let it fall away
    private List<Confirmation> confirmations = new ArrayList<>();

    protected Element() {}

    /**
     * @param confirmRole who confirms it
     * @param confirmedByAll whether every party confirms, or one is enough
     * @param fact which particulars of the record fill it, so that it needs no text; null when its text does
     */
    public Element(UUID checklistId, String letter, Role confirmRole, boolean confirmedByAll, @Nullable String fact) {
        this.id = Ids.next();
        this.checklistId = checklistId;
        this.letter = letter;
        this.confirmRole = confirmRole;
        this.confirmedByAll = confirmedByAll;
        this.fact = fact;
    }

    /** Puts new words; blank means none. Confirmations of other words fall away. */
    public void fill(@Nullable String newText, @Nullable String newEvidence) {
        if (!Objects.equals(text, newText) || !Objects.equals(evidence, newEvidence)) {
            text = newText;
            evidence = newEvidence;
            reopen();
        }
    }

    /** Lets the confirmations fall away, because what they confirmed has changed. */
    public void reopen() {
        confirmations.clear();
    }

    /** Confirms the words for a party; a second confirmation of the same party changes nothing. */
    public void confirm(UUID partyId, UUID personId, LocalDate on, Fingerprint read) {
        if (fact == null && text == null) {
            throw new RuleBroken("4.2", "checklist.rule.nothing-to-confirm", letter);
        }
        if (!confirmedBy(partyId)) {
            confirmations.add(new Confirmation(this, partyId, personId, on, read));
        }
    }

    /** Whether everybody who must has confirmed it. */
    public boolean confirmed(Set<UUID> parties) {
        return confirmedByAll ? parties.stream().allMatch(this::confirmedBy) : !confirmations.isEmpty();
    }

    private boolean confirmedBy(UUID partyId) {
        return confirmations.stream().anyMatch(confirmation -> confirmation.by(partyId));
    }

    public Role confirmRole() {
        return confirmRole;
    }

    UUID checklistId() {
        return checklistId;
    }

    String letter() {
        return letter;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }
}
