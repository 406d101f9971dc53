package nl.tweespan.project.life;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What the elaboration adds beside the elements: the duration, the WHW check and the written agreement. */
@Embeddable
public class Elaboration {

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    /** Organisations that take part beside the parties (annex, A.2.7). */
    @ElementCollection
    @CollectionTable(name = "project_participant", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "organisation_id")
    private Set<UUID> participants = new HashSet<>();

    /** Codes of what it needs before it begins and while it runs. */
    @ElementCollection
    @CollectionTable(name = "project_prerequisite", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "code")
    private Set<String> prerequisites = new HashSet<>();

    @Embedded
    private @Nullable WhwCheck whwCheck;

    @Embedded
    private @Nullable WrittenAgreement writtenAgreement;

    protected Elaboration() {}

    void lasts(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            throw new RuleBroken("4.2", "project.rule.ends-before-start");
        }
        this.startsOn = starts;
        this.endsOn = ends;
    }

    void joinedBy(Set<UUID> organisations) {
        participants.retainAll(organisations);
        participants.addAll(organisations);
    }

    void needs(Set<String> codes) {
        prerequisites.retainAll(codes);
        prerequisites.addAll(codes);
    }

    /** Codes of the prerequisites that it needs. */
    public Set<String> needs() {
        return Set.copyOf(prerequisites);
    }

    void checkWhw(WhwCheck check, LocalDate today) {
        notAfter(today, check.checkedOn());
        this.whwCheck = check;
    }

    void agreeInWriting(WrittenAgreement agreement, LocalDate today) {
        notAfter(today, agreement.agreedOn());
        this.writtenAgreement = agreement;
    }

    private static void notAfter(LocalDate today, LocalDate date) {
        if (date.isAfter(today)) {
            throw new RuleBroken(null, "project.rule.date-in-future");
        }
    }

    /** First and last day as far as known, to compare. */
    public List<@Nullable LocalDate> duration() {
        return Arrays.asList(startsOn, endsOn);
    }

    boolean whwChecked() {
        return whwCheck != null;
    }

    boolean agreedInWriting() {
        return writtenAgreement != null;
    }
}
