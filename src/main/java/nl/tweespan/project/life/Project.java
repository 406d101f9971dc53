package nl.tweespan.project.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import nl.tweespan.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A project under a framework, from initiative to completion (article 4). Its course is the stage it is in and the lines that led
 * there; nothing but {@link #move} moves the stage.
 */
@Entity
public class Project implements Versioned {

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable UUID initiatorId;
    private @Nullable LocalDate submittedOn;

    private LocalDate stageSince;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("movedAt, id")
    private List<LogEntry> moves = new ArrayList<>();

    private UUID frameworkId;

    @Embedded
    private Proposal proposal;

    private @Nullable String concludedUnder;
    private @Nullable UUID begunFrom;

    @Embedded
    private @Nullable Elaboration elaboration;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ProjectParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_cell", joinColumns = @JoinColumn(name = "project_id"))
    private Set<Cell> cells = new HashSet<>();

    /** What the proposer answers, by the code of the question. */
    @ElementCollection
    @CollectionTable(name = "proposal_answer", joinColumns = @JoinColumn(name = "project_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    private Map<String, String> answers = new HashMap<>();

    protected Project() {}

    /**
     * Registers a project of the given origin: a proposal begins as a draft of the proposer's party, an opportunity as a
     * draft that nobody has taken up, an existing project as agreed (P.3).
     *
     * @param concludedUnder code of the predecessor under which an existing project was concluded, else null
     */
    Project(Registration registration, Proposal proposal, @Nullable String concludedUnder, Attribution by) {
        this.id = Ids.next();
        this.reference = registration.reference();
        this.origin = registration.origin();
        this.stage = origin == Origin.EXISTING ? Stage.AGREED : Stage.DRAFT;
        this.stageSince = by.on();
        this.changedAt = by.at();
        this.frameworkId = registration.frameworkId();
        this.proposal = proposal;
        this.concludedUnder = concludedUnder;
        for (UUID party : registration.parties()) {
            parties.add(new ProjectParty(this, party, parties.size()));
        }
        if (registration.origin() == Origin.PROPOSAL) {
            takeUp(by);
        }
    }

    /** Notes whose words somebody took as a beginning. */
    void beginsFrom(UUID another) {
        this.begunFrom = another;
    }

    /** Rewrites the proposal; who edits an opportunity takes it up for their party. */
    void propose(Proposal rewritten, Set<Cell> served, Map<String, String> answered, Attribution by) {
        expect(Stage.DRAFT);
        takeUp(by);
        this.proposal = rewritten;
        answers.keySet().retainAll(answered.keySet());
        answers.putAll(answered);
        serve(rewritten.offTheme() ? Set.of() : served);
        touch(by);
    }

    /** The cells of Annex 1 that this project serves. */
    public void serve(Set<Cell> served) {
        cells.clear();
        cells.addAll(served);
    }

    private void takeUp(Attribution by) {
        if (initiatedBy(by)) {
            party(by.partyId()).answeredBy(null, by.personId());
        }
    }

    /** @param asked the codes of what the proposer is asked about it */
    void submit(Set<String> asked, Attribution by) {
        if (!answers.keySet().containsAll(asked)) {
            throw new RuleBroken(null, "project.rule.proposer-questions");
        }
        if (proposal.kind().researches() && !proposal.offTheme() && cells.isEmpty()) {
            throw new RuleBroken("2.1", "project.rule.theme-missing");
        }
        submitted(by);
        move(Command.SUBMIT, Stage.IN_REVIEW, null, by);
    }

    void endorse(@Nullable String reasons, Fingerprint read, Attribution by) {
        expect(Stage.IN_REVIEW);
        move(Command.ENDORSE, Stage.ELABORATION, reasons, read, by);
    }

    /** Back to whoever must mend it: the proposer during review, the elaboration during approval. */
    void sendBack(Reasons reasons, Fingerprint read, Attribution by) {
        Stage back = stage() == Stage.IN_REVIEW ? Stage.DRAFT : Stage.ELABORATION;
        move(Command.SEND_BACK, back, reasons.given(null), read, by).about(reasons.about());
    }

    /** Withholds consent, whichever level it is asked of (article 1.4). */
    void refuse(Reasons reasons, Fingerprint read, Attribution by) {
        move(Command.REFUSE, Stage.REFUSED, reasons.given("1.4"), read, by).about(reasons.about());
    }

    /** @param needs codes of the prerequisites that it needs */
    void setParticulars(
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            Set<UUID> participants,
            Set<String> needs,
            Attribution by) {
        expect(Stage.ELABORATION, Stage.IN_APPROVAL);
        elaboration().lasts(starts, ends);
        elaboration().joinedBy(participants);
        elaboration().needs(needs);
        touch(by);
    }

    void checkWhw(String finding, LocalDate checkedOn, Attribution by) {
        expect(Stage.ELABORATION);
        elaboration().checkWhw(new WhwCheck(finding, checkedOn, by.personId()), by.on());
        line(Command.CHECK_WHW, finding, by);
    }

    void agreeInWriting(WrittenAgreement agreement, Attribution by) {
        expect(Stage.ELABORATION, Stage.IN_APPROVAL);
        mustBeOffTheme();
        elaboration().agreeInWriting(agreement, by.on());
        line(Command.RECORD_WRITTEN_AGREEMENT, agreement.reference(), by);
    }

    void submitForApproval(Fingerprint read, Attribution by) {
        if (proposal.kind().teaches() && !elaboration().whwChecked()) {
            throw new RuleBroken("1.2", "project.rule.whw-missing");
        }
        move(Command.SUBMIT_FOR_APPROVAL, Stage.IN_APPROVAL, null, read, by);
    }

    /** Approves once all elements are confirmed (4.2) and an off-theme project has its written agreement (2.2). */
    void approve(int elements, int confirmed, @Nullable String reasons, Fingerprint read, Attribution by) {
        if (confirmed < elements) {
            throw new RuleBroken("4.2", "project.rule.elements-missing", elements - confirmed, elements);
        }
        if (proposal.offTheme() && !elaboration().agreedInWriting()) {
            throw new RuleBroken("2.2", "project.rule.written-agreement-missing");
        }
        move(Command.APPROVE, Stage.SIGNING, reasons, read, by);
    }

    /** All have signed: the project agreement is concluded (4.3). */
    void conclude(Fingerprint read, Attribution by) {
        move(Command.SIGN, Stage.AGREED, null, read, by);
    }

    /** Ends it, with the reasons or the outcome; only an off-theme project is registered as not covered (2.2). */
    public void end(Command command, String words, Attribution by) {
        Stage end = switch (command) {
            case WITHDRAW -> Stage.WITHDRAWN;
            case COMPLETE -> Stage.COMPLETED;
            case TERMINATE -> Stage.TERMINATED;
            case REGISTER_NOT_COVERED -> Stage.NOT_COVERED;
            default -> throw new IllegalArgumentException(command + " ends nothing");
        };
        if (end == Stage.NOT_COVERED) {
            mustBeOffTheme();
        }
        move(command, end, reasoned(null, words), by);
    }

    private void mustBeOffTheme() {
        if (!proposal.offTheme()) {
            throw new RuleBroken("2.2", "project.rule.not-off-theme");
        }
    }

    /** What is kept of this party in the project; refuses an organisation that is none of its parties. */
    public ProjectParty party(UUID organisationId) {
        return parties.stream()
                .filter(party -> party.organisationId().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(null, "project.rule.not-a-party"));
    }

    public List<ProjectParty> parties() {
        return List.copyOf(parties);
    }

    Proposal proposal() {
        return proposal;
    }

    UUID frameworkId() {
        return frameworkId;
    }

    /** The elaboration; Hibernate leaves it null while nothing of it is filled. */
    public Elaboration elaboration() {
        if (elaboration == null) {
            elaboration = new Elaboration();
        }
        return elaboration;
    }

    /** Makes the actor's party the proposer; false when somebody proposed it before. */
    boolean initiatedBy(Attribution by) {
        boolean first = initiatorId == null;
        if (first) {
            initiatorId = by.partyId();
        }
        return first;
    }

    /** From the first submission on the other parties know of it. */
    void submitted(Attribution by) {
        if (submittedOn == null) {
            submittedOn = by.on();
        }
    }

    /** Whether people of that party may know of it: a draft is its own party's until submitted. */
    boolean knownTo(UUID party) {
        return knownToAll() || initiatorId == null || initiatorId.equals(party);
    }

    /** Whether people of all its parties know of it. */
    public boolean knownToAll() {
        return submittedOn != null || origin == Origin.EXISTING;
    }

    /** Moves to the next stage and leaves a line. */
    void move(Command command, Stage next, @Nullable String reason, Attribution by) {
        move(command, next, reason, null, by);
    }

    private LogEntry move(
            Command command, Stage next, @Nullable String reason, @Nullable Fingerprint read, Attribution by) {
        if (!stage.mayBecome(next)) {
            throw new StaleVersion(reference + " cannot go from " + stage + " to " + next);
        }
        LogEntry entry = new LogEntry(this, command, stage, next, reason, read, by);
        moves.add(entry);
        stage = next;
        stageSince = by.on();
        touch(by);
        return entry;
    }

    /** Leaves a line without moving the stage. */
    public void line(Command command, @Nullable String reason, Attribution by) {
        decide(command, reason, null, by);
    }

    /** Leaves a line of a decision on the text that was read, without moving the stage. */
    void decide(Command command, @Nullable String reason, @Nullable Fingerprint read, Attribution by) {
        moves.add(new LogEntry(this, command, stage, stage, reason, read, by));
        touch(by);
    }

    /** Marks the record as changed, so that its version goes up even when only a part of it changed. */
    void touch(Attribution by) {
        changedAt = by.at();
    }

    /** Refuses when the project has moved on. */
    void expect(Stage... stages) {
        if (!List.of(stages).contains(stage)) {
            throw new StaleVersion(reference + " is " + stage);
        }
    }

    /** Reasons, which may not be blank; {@code article} is the one that asks for them, or null. */
    static String reasoned(@Nullable String article, String reasons) {
        if (reasons.isBlank()) {
            throw new RuleBroken(article, "project.rule.reasons-missing").at("reasons");
        }
        return reasons.strip();
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Stage stage() {
        return stage;
    }

    Origin origin() {
        return origin;
    }

    public @Nullable UUID initiatorId() {
        return initiatorId;
    }

    @Override
    public long storedVersion() {
        return version == null ? 0 : version;
    }

    List<LogEntry> moves() {
        return List.copyOf(moves);
    }
}
