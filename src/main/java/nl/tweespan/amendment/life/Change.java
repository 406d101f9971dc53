package nl.tweespan.amendment.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import nl.tweespan.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** What a party set going about the agreement: answered by the others, with a consequence for every project (article 8). */
@Entity
@Table(name = "framework_change")
@DiscriminatorColumn(name = "kind")
abstract class Change implements Versioned {

    /** Projects that a refusal names. */
    private static final int NAMED = 5;

    /** A meeting is planned within a reasonable time (article 8.1): the term for an answer does not wait for a far day. */
    private static final Period PLANNED_AHEAD = Period.ofYears(1);

    private static final Period SAID_AFTERWARDS = Period.ofMonths(1);

    @Id
    private UUID id;

    private UUID frameworkId;
    private int number;
    private UUID organisationId;
    private UUID personId;
    private String personName;
    private String reasons;
    private LocalDate recordedOn;
    private @Nullable LocalDate answerDue;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate closedOn;
    private @Nullable String closedBecause;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    private List<Answer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    private List<Meeting> meetings = new ArrayList<>();

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    private List<Consequence> consequences = new ArrayList<>();

    protected Change() {}

    /** Opens it; reasons are mandatory (articles 8.1 and 8.2). */
    protected Change(UUID frameworkId, int number, String reasons, @Nullable LocalDate answerDue, Attribution by) {
        this.id = Ids.next();
        this.frameworkId = frameworkId;
        this.number = number;
        this.organisationId = by.partyId();
        this.personId = by.personId();
        this.personName = by.personName();
        this.reasons = written(reasons, "amendment.rule.reasons." + kind());
        this.recordedOn = by.on();
        this.answerDue = answerDue;
        this.state = State.OPEN;
        this.changedAt = by.at();
    }

    abstract ChangeKind kind();

    /** First day on which others could know of it. */
    abstract LocalDate since();

    /** Another party answers in writing. */
    void answer(Reply verdict, String text, LocalDate on, Attribution by) {
        expectAnswerable(by);
        if (by.partyId().equals(organisationId)) {
            throw broken("amendment.rule.own-answer");
        }
        if (answers.stream().anyMatch(answer -> answer.organisationId().equals(by.partyId()))) {
            throw new StaleVersion("answered before by " + by.partyId());
        }
        if (verdict.kind() != kind()) {
            throw broken("amendment.rule.verdict");
        }
        if (on.isBefore(since()) || on.isAfter(by.on())) {
            throw broken("amendment.rule.answered-outside", since(), by.on());
        }
        answers.add(new Answer(this, verdict, written(text, "amendment.rule.answer"), on, by));
        touch(by);
    }

    /** Others answer and meet until it is closed. */
    void expectAnswerable(Attribution by) {
        expectOpen();
    }

    /** The parties plan a meeting about it, or say soon afterwards that they met. */
    void meet(LocalDate on, String place, Attribution by) {
        expectAnswerable(by);
        if (on.isBefore(since())) {
            throw broken("amendment.rule.meets-before", since());
        }
        LocalDate first = by.on().minus(SAID_AFTERWARDS);
        LocalDate last = by.on().plus(PLANNED_AHEAD);
        if (on.isBefore(first) || on.isAfter(last)) {
            throw broken("amendment.rule.meets-far", first, last);
        }
        meetings.add(new Meeting(this, on, written(place, "amendment.rule.place"), by));
        touch(by);
    }

    /**
     * Another party confirms the last meeting that it did not plan itself. One meeting counts in place of an answer: once one does,
     * no other puts the answer off again.
     */
    void confirmMeeting(List<Framework.Party> parties, Attribution by) {
        expectAnswerable(by);
        if (meetings.stream().anyMatch(meeting -> parties.stream().allMatch(party -> meeting.holdsFor(party.id())))) {
            throw broken("amendment.rule.met-once");
        }
        Meeting asked = meetings.stream()
                .filter(meeting -> !meeting.holdsFor(by.partyId()))
                .max(Comparator.comparing(meeting -> meeting.id().toString()))
                .orElseThrow(() -> broken("amendment.rule.no-meeting"));
        asked.confirm(id(), by);
        touch(by);
    }

    /** What it means for a project; said again, the last word counts. */
    void means(CoveredProject project, Outcome outcome, @Nullable String text, Attribution by) {
        Consequence said = consequences.stream()
                .filter(each -> each.projectId().equals(project.id()))
                .findFirst()
                .orElse(null);
        expectOpenFor(said);
        if (outcome.kind() != kind()) {
            throw broken("amendment.rule.outcome");
        }
        if (outcome.needsWords() && (text == null || text.isBlank())) {
            throw broken("amendment.rule.how." + kind(), project.reference());
        }
        String words = text == null || text.isBlank() ? null : text.strip();
        changed(by);
        if (said == null) {
            consequences.add(new Consequence(this, project.id(), outcome, words, by));
        } else {
            said.becomes(outcome, words);
        }
        touch(by);
    }

    /** Consequences change until it is closed. */
    void expectOpenFor(@Nullable Consequence said) {
        expectOpen();
    }

    /** Called when it comes to mean something else, before anything of that is kept. */
    void changed(Attribution by) {}

    /** Takes it back; only the party that set it going does. */
    void withdraw(String because, Attribution by) {
        expectOpen();
        changed(by);
        takeBack(because, by);
    }

    final void takeBack(String because, Attribution by) {
        expectMover(by);
        takenBack(written(because, "amendment.rule.because"), by);
    }

    final void takenBack(String because, Attribution by) {
        closedBecause = because;
        close(State.WITHDRAWN, by);
    }

    final void expectMover(Attribution by) {
        if (!by.partyId().equals(organisationId)) {
            throw broken("amendment.rule.other-withdraws");
        }
    }

    /** Refuses while a running or coming project has no consequence. */
    final void expectConsequences(List<CoveredProject> projects) {
        List<String> missing = projects.stream()
                .filter(CoveredProject::covered)
                .filter(project ->
                        consequences.stream().noneMatch(each -> each.projectId().equals(project.id())))
                .map(CoveredProject::reference)
                .toList();
        if (!missing.isEmpty()) {
            throw broken(
                    "amendment.rule.missing." + kind(),
                    missing.size(),
                    String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))));
        }
    }

    List<Consequence> consequences() {
        return List.copyOf(consequences);
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    final void expectOpen() {
        if (state != State.OPEN) {
            throw new StaleVersion(kind() + " " + number + " is " + state);
        }
    }

    final void close(State end, Attribution by) {
        state = end;
        closedOn = by.on();
        touch(by);
    }

    /** Marks the record as changed, so that its version goes up even when only a part of it changed. */
    final void touch(Attribution by) {
        changedAt = by.at();
    }

    final RuleBroken broken(String key, Object... args) {
        return new RuleBroken(kind().article(), key, args);
    }

    final String written(String text, String otherwise) {
        if (text.isBlank()) {
            throw broken(otherwise);
        }
        return text.strip();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /** The party that set it going. */
    UUID organisationId() {
        return organisationId;
    }

    State state() {
        return state;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }
}
