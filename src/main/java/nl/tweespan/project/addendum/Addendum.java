package nl.tweespan.project.addendum;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.project.addendum.AddendumStep.Kind;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * New dates or words of a signed project agreement. What it says is fixed when it is proposed; then it is approved and signed, declined
 * or withdrawn, once.
 */
@Entity
public class Addendum {

    @Id
    private UUID id;

    private UUID projectId;
    private int number;

    @Enumerated(EnumType.STRING)
    private AddendumState state;

    private String reasons;
    private boolean moreMoney;
    private LocalDate fromDay;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "addendum_element",
            joinColumns = {@JoinColumn(name = "addendum_id", referencedColumnName = "id")})
    @MapKeyColumn(name = "letter")
    private Map<String, NewWords> words = new TreeMap<>();

    private UUID organisationId;
    private UUID personId;
    private String personName;
    private LocalDate proposedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable UUID closedBy;
    private @Nullable String closedByName;
    private @Nullable String closedBecause;
    private @Nullable LocalDate holdsFrom;

    @OneToMany(mappedBy = "addendum", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<AddendumStep> steps = new ArrayList<>();

    protected Addendum() {}

    /** @param fromDay the first day on which it is to hold; it holds no earlier than it is signed */
    Addendum(UUID projectId, int number, Amendments changed, LocalDate fromDay, String reasons, Attribution by) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.number = number;
        this.state = AddendumState.OPEN;
        this.reasons = reasons;
        this.moreMoney = changed.moreMoney();
        this.fromDay = fromDay;
        this.startsOn = changed.startsOn();
        this.endsOn = changed.endsOn();
        this.words.putAll(changed.words());
        this.organisationId = by.partyId();
        this.personId = by.personId();
        this.personName = by.personName();
        this.proposedOn = by.on();
    }

    /** Asks an approval or a signature more. */
    void ask(Kind kind, UUID party, String office) {
        steps.add(new AddendumStep(this, projectId, steps.size(), kind, party, office));
    }

    void approve(Fingerprint read, Attribution by) {
        step(Kind.APPROVE, by.partyId()).take(by.on(), by.personId(), null, read);
    }

    /** Signs for the actor's party, by somebody whose office on that day was checked by the caller. */
    void sign(UUID unit, LocalDate signedOn, Fingerprint read, Attribution by) {
        if (steps.stream().anyMatch(step -> step.asks(Kind.APPROVE))) {
            throw new RuleBroken("4.2", "project.rule.addendum-unapproved");
        }
        LocalDate earliest = signedFrom();
        if (signedOn.isBefore(earliest) || signedOn.isAfter(by.on())) {
            throw new RuleBroken("4.3", "project.rule.addendum-signed-outside", earliest, by.on()).at("signedOn");
        }
        step(Kind.SIGN, by.partyId()).take(signedOn, by.personId(), unit, read);
    }

    /** Brings it in force once nothing that it asks is missing. */
    void agree(Attribution by) {
        if (steps.stream().noneMatch(step -> step.doneOn() == null)) {
            close(AddendumState.AGREED, null, by);
            holdsFrom = fromDay.isAfter(by.on()) ? fromDay : by.on();
        }
    }

    /** The first day on which it could be signed. */
    private LocalDate signedFrom() {
        return steps.stream()
                .filter(step -> step.kind() == Kind.APPROVE)
                .map(AddendumStep::doneOn)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(proposedOn);
    }

    void decline(String because, Attribution by) {
        close(AddendumState.DECLINED, because, by);
    }

    void withdraw(String because, Attribution by) {
        close(AddendumState.WITHDRAWN, because, by);
    }

    private void close(AddendumState as, @Nullable String because, Attribution by) {
        if (state != AddendumState.OPEN) {
            throw new StaleVersion("addendum " + number + " is " + state);
        }
        state = as;
        closedOn = by.on();
        closedBy = by.personId();
        closedByName = by.personName();
        closedBecause = because;
    }

    private AddendumStep step(Kind kind, UUID party) {
        return steps.stream()
                .filter(step -> step.asks(kind) && step.organisationId().equals(party))
                .findFirst()
                .orElseThrow(() -> new StaleVersion("nothing of addendum " + number + " waits for " + party));
    }

    /** The office that must sign it for this party; throws {@link StaleVersion} when none must. */
    String signingOffice(UUID party) {
        return step(Kind.SIGN, party).officeCode();
    }

    /** How it stands for the question who may do what. */
    public OpenAddendum standing() {
        boolean unapproved = steps.stream().anyMatch(step -> step.asks(Kind.APPROVE));
        return new OpenAddendum(organisationId, asked(Kind.APPROVE), unapproved ? Set.of() : asked(Kind.SIGN));
    }

    private Set<UUID> asked(Kind kind) {
        return steps.stream()
                .filter(step -> step.asks(kind))
                .map(AddendumStep::organisationId)
                .collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    Amendments changed() {
        return new Amendments(startsOn, endsOn, Map.copyOf(words), moreMoney);
    }

    int number() {
        return number;
    }

    AddendumState state() {
        return state;
    }

    @Nullable
    LocalDate holdsFrom() {
        return holdsFrom;
    }
}
