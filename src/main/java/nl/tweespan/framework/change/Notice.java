package nl.tweespan.framework.change;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import nl.tweespan.framework.CoveredProject;
import nl.tweespan.framework.Framework;
import org.jspecify.annotations.Nullable;

/** Notice of the agreement, in writing and with reasons (article 8.2). */
@Entity
@DiscriminatorValue("NOTICE")
class Notice extends Change {

    private String document;
    private LocalDate receivedOn;
    private LocalDate earliestOn;
    private LocalDate endsOn;
    private @Nullable LocalDate settledOn;

    protected Notice() {}

    /**
     * What the party that gives notice wrote.
     *
     * @param document where the letter lies
     * @param receivedOn the day on which the others received it
     * @param endsOn the day on which the agreement is to end
     */
    record Letter(String reasons, String document, LocalDate receivedOn, LocalDate endsOn) {}

    /** @param framework in the version that was in force when the letter was received: its notice period counts */
    Notice(Framework framework, LocalDate start, int number, Letter letter, Deed deed) {
        super(framework.id(), number, letter.reasons(), AnswerTerm.due(framework, deed.on()), deed);
        this.document = written(letter.document(), "framework.change.rule.document");
        this.receivedOn = letter.receivedOn();
        if (receivedOn.isAfter(deed.on()) || receivedOn.isBefore(start)) {
            throw broken("framework.change.rule.received", start, deed.on());
        }
        this.earliestOn = NoticePeriod.earliest(framework, receivedOn);
        this.endsOn = letter.endsOn();
        if (endsOn.isBefore(earliestOn)) {
            throw broken(
                    "framework.change.rule.ends-early", endsOn, NoticePeriod.words(framework), receivedOn, earliestOn);
        }
    }

    @Override
    ChangeKind kind() {
        return ChangeKind.NOTICE;
    }

    @Override
    LocalDate since() {
        return receivedOn;
    }

    /** A project may come while the notice is settled and runs; it still gets its consequence, and no other changes. */
    @Override
    void expectOpenFor(@Nullable Consequence said) {
        if (state() != State.DONE || said != null) {
            expectOpen();
        }
    }

    /** The others may answer and meet until the agreement has ended, also when the notice was settled before they did. */
    @Override
    void expectAnswerable(Deed deed) {
        LocalDate end = end();
        if (state() != State.DONE || end == null || !deed.on().isBefore(end)) {
            expectOpen();
        }
    }

    /** Takes effect: what becomes of every running and coming project is settled. */
    void settle(List<CoveredProject> projects, Deed deed) {
        expectOpen();
        expectConsequences(projects);
        settledOn = deed.on();
        close(State.DONE, deed);
    }

    /** Until the agreement has ended, its giver can take the notice back. */
    @Override
    void withdraw(String because, Deed deed) {
        LocalDate end = end();
        if (state() != State.DONE || end == null) {
            expectOpen();
        } else if (!deed.on().isBefore(end)) {
            throw broken("framework.change.rule.ended", end);
        }
        takeBack(because, deed);
    }

    /** When the agreement ends by it: the later of the day it names and the day of settling; null until it is settled. */
    @Nullable
    LocalDate end() {
        return settledOn == null ? null : settledOn.isAfter(endsOn) ? settledOn : endsOn;
    }

    LocalDate earliestOn() {
        return earliestOn;
    }
}
