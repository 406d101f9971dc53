package nl.tweespan.amendment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.StaleVersion;
import org.jspecify.annotations.Nullable;

/** What a party set going about the agreement: answered by the others, with a consequence for every project (article 8). */
@Entity
@Table(name = "framework_change")
@DiscriminatorColumn(name = "kind")
abstract class Change extends ChangeRecord {

    /** Projects that a refusal names. */
    private static final int NAMED = 5;

    /** A meeting is planned within a reasonable time (article 8.1): the term for an answer does not wait for a far day. */
    private static final Period PLANNED_AHEAD = Period.ofYears(1);

    private static final Period SAID_AFTERWARDS = Period.ofMonths(1);

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    private List<Answer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    private List<Meeting> meetings = new ArrayList<>();

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    private List<Consequence> consequences = new ArrayList<>();

    protected Change() {}

    protected Change(UUID frameworkId, int number, String reasons, @Nullable LocalDate answerDue, Deed deed) {
        super(frameworkId, number, reasons, answerDue, deed);
    }

    /** First day on which others could know of it. */
    abstract LocalDate since();

    /** Another party answers in writing. */
    void answer(Reply verdict, String text, LocalDate on, Deed deed) {
        expectAnswerable(deed);
        if (deed.partyId().equals(organisationId())) {
            throw broken("amendment.rule.own-answer");
        }
        if (answers.stream().anyMatch(answer -> answer.organisationId().equals(deed.partyId()))) {
            throw new StaleVersion("answered before by " + deed.partyId());
        }
        if ((verdict == Reply.NOTED) != (kind() == ChangeKind.NOTICE)) {
            throw broken("amendment.rule.verdict");
        }
        if (on.isBefore(since()) || on.isAfter(deed.on())) {
            throw broken("amendment.rule.answered-outside", since(), deed.on());
        }
        answers.add(new Answer(this, verdict, written(text, "amendment.rule.answer"), on, deed));
        touch(deed);
    }

    /** Others answer and meet until it is closed. */
    void expectAnswerable(Deed deed) {
        expectOpen();
    }

    /** The parties plan a meeting about it, or say soon afterwards that they met. */
    void meet(LocalDate on, String place, Deed deed) {
        expectAnswerable(deed);
        if (on.isBefore(since())) {
            throw broken("amendment.rule.meets-before", since());
        }
        LocalDate first = deed.on().minus(SAID_AFTERWARDS);
        LocalDate last = deed.on().plus(PLANNED_AHEAD);
        if (on.isBefore(first) || on.isAfter(last)) {
            throw broken("amendment.rule.meets-far", first, last);
        }
        meetings.add(new Meeting(this, on, written(place, "amendment.rule.place"), deed));
        touch(deed);
    }

    /**
     * Another party confirms the last meeting that it did not plan itself. One meeting counts in place of an answer: once one does,
     * no other puts the answer off again.
     */
    void confirmMeeting(List<Framework.Party> parties, Deed deed) {
        expectAnswerable(deed);
        if (meetings.stream().anyMatch(meeting -> parties.stream().allMatch(party -> meeting.holdsFor(party.id())))) {
            throw broken("amendment.rule.met-once");
        }
        Meeting asked = meetings.stream()
                .filter(meeting -> !meeting.holdsFor(deed.partyId()))
                .max(Comparator.comparing(meeting -> meeting.id().toString()))
                .orElseThrow(() -> broken("amendment.rule.no-meeting"));
        asked.confirm(id(), deed);
        touch(deed);
    }

    /** What it means for a project; said again, the last word counts. */
    void means(CoveredProject project, Outcome outcome, @Nullable String text, Deed deed) {
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
        changed(deed);
        if (said == null) {
            consequences.add(new Consequence(this, project.id(), outcome, words, deed));
        } else {
            said.becomes(outcome, words);
        }
        touch(deed);
    }

    /** Consequences change until it is closed. */
    void expectOpenFor(@Nullable Consequence said) {
        expectOpen();
    }

    /** Called when it comes to mean something else, before anything of that is kept. */
    void changed(Deed deed) {}

    /** Takes it back; only the party that set it going does. */
    void withdraw(String because, Deed deed) {
        expectOpen();
        changed(deed);
        takeBack(because, deed);
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
}
