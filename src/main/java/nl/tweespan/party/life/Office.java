package nl.tweespan.party.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.OfficeTerms;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Owned;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A function that the agreement names, such as the dean of a faculty, and who held it when: one person at a time. */
@Entity
public class Office implements Owned {

    @Id
    private UUID id;

    private UUID organisationId;
    private @Nullable UUID unitId;
    private String code;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private boolean contactPoint;

    @Enumerated(EnumType.STRING)
    private @Nullable UnitType perUnitType;

    private String article;
    private String titleNl;
    private String titleEn;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "office", cascade = CascadeType.ALL)
    @OrderBy("heldFrom desc")
    private List<OfficeHolder> holders = new ArrayList<>();

    public Office(UUID organisationId, @Nullable UnitPlace place, String code, OfficeTerms terms) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.unitId = place == null ? null : place.unitId();
        this.perUnitType = place == null ? null : place.per();
        this.code = code;
        this.role = terms.role();
        this.contactPoint = terms.contactPoint();
        this.article = terms.article();
        this.titleNl = terms.title().nl();
        this.titleEn = terms.title().en();
    }

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Office() {}

    /** Where an office stands: at one unit, or at this unit because it stands at each of the type. */
    public record UnitPlace(UUID unitId, @Nullable UnitType per) {}

    /** The person holds the office from the first day until the day before the second; null leaves the end open. */
    public void appoint(Person person, LocalDate from, @Nullable LocalDate until) {
        if (!person.organisationId().equals(organisationId)) {
            throw new RuleBroken(null, "party.office.other-party");
        }
        if (!person.active()) {
            throw new RuleBroken(null, "party.office.person-left");
        }
        OfficeHolder successor = new OfficeHolder(this, person.id(), from, until);
        refuseOverlap(successor);
        holders.add(successor);
    }

    /** Ends the present holder's time on that day and lets the person hold the office from the same day; that day both do. */
    void handOver(Person person, LocalDate on) {
        OfficeHolder present = holders.stream()
                .filter(holder -> holder.heldOn(on))
                .findAny()
                .orElseThrow(() -> new RuleBroken(null, "party.office.nobody-holds", on));
        if (present.personId().equals(person.id())) {
            throw new RuleBroken(null, "party.office.same-person");
        }
        LocalDate until = present.heldUntil();
        present.end(on);
        appoint(person, on, until);
    }

    /** The holder's last day is the day before this one. */
    void end(UUID holderId, LocalDate until) {
        OfficeHolder holder = holders.stream()
                .filter(candidate -> candidate.id().equals(holderId))
                .findAny()
                .orElseThrow(() -> new NotFound("office holder"));
        holder.end(until);
        refuseOverlap(holder);
    }

    private void refuseOverlap(OfficeHolder holder) {
        holders.stream()
                .filter(other -> other != holder && other.overlaps(holder))
                .findAny()
                .ifPresent(other -> {
                    throw other.taken();
                });
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    public boolean standsAt(@Nullable UUID unit) {
        return Objects.equals(unitId, unit);
    }

    String code() {
        return code;
    }

    OfficeTerms terms() {
        return new OfficeTerms(role, contactPoint, article, new Localised(titleNl, titleEn));
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }

    public List<OfficeHolder> holders() {
        return List.copyOf(holders);
    }
}
