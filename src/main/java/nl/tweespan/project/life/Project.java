package nl.tweespan.project.life;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** A project under a framework, from initiative to completion (article 4). */
@Entity
public class Project extends Course {

    private UUID frameworkId;

    @Embedded
    private Proposal proposal;

    private @Nullable String concludedUnder;

    @Embedded
    private @Nullable Elaboration elaboration;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ProjectParty> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_cell", joinColumns = @JoinColumn(name = "project_id"))
    private Set<Cell> cells = new HashSet<>();

    protected Project() {}

    /**
     * Registers a project of the given origin: a proposal begins as a draft of the proposer's party, an opportunity as a
     * draft that nobody has taken up, an existing project as agreed (P.3).
     *
     * @param concludedUnder code of the predecessor under which an existing project was concluded, else null
     */
    Project(Registration registration, Proposal proposal, @Nullable String concludedUnder, Deed deed) {
        super(registration, deed);
        this.frameworkId = registration.frameworkId();
        this.proposal = proposal;
        this.concludedUnder = concludedUnder;
        for (UUID party : registration.parties()) {
            parties.add(new ProjectParty(this, party, parties.size()));
        }
        if (registration.origin() == Origin.PROPOSAL) {
            takeUp(deed);
        }
    }

    /** Rewrites the proposal; who edits an opportunity takes it up for their party. */
    void propose(Proposal rewritten, Set<Cell> served, Deed deed) {
        expect(Stage.DRAFT);
        takeUp(deed);
        this.proposal = rewritten;
        serve(rewritten.offTheme() ? Set.of() : served);
        touch(deed);
    }

    /** The cells of Annex 1 that this project serves. */
    public void serve(Set<Cell> served) {
        cells.clear();
        cells.addAll(served);
    }

    private void takeUp(Deed deed) {
        if (initiatedBy(deed)) {
            party(deed.partyId()).answeredBy(null, deed.personId());
        }
    }

    void submit(Deed deed) {
        if (proposal.kind().researches() && !proposal.offTheme() && cells.isEmpty()) {
            throw new RuleBroken("2.1", "project.rule.theme-missing");
        }
        submitted(deed);
        move(Command.SUBMIT, Stage.IN_REVIEW, null, deed);
    }

    void endorse(@Nullable String reasons, Deed deed) {
        expect(Stage.IN_REVIEW);
        move(Command.ENDORSE, Stage.ELABORATION, reasons, deed);
    }

    /** Back to whoever must mend it: the proposer during review, the elaboration during approval. */
    void sendBack(String reasons, Deed deed) {
        Stage back = stage() == Stage.IN_REVIEW ? Stage.DRAFT : Stage.ELABORATION;
        move(Command.SEND_BACK, back, reasoned(null, reasons), deed);
    }

    void refuse(String reasons, Deed deed) {
        move(Command.REFUSE, Stage.REFUSED, reasoned("1.4", reasons), deed);
    }

    void setParticulars(@Nullable LocalDate starts, @Nullable LocalDate ends, Set<UUID> participants, Deed deed) {
        expect(Stage.ELABORATION, Stage.IN_APPROVAL);
        elaboration().lasts(starts, ends);
        elaboration().joinedBy(participants);
        touch(deed);
    }

    void checkWhw(String finding, LocalDate checkedOn, Deed deed) {
        expect(Stage.ELABORATION);
        elaboration().checkWhw(new WhwCheck(finding, checkedOn, deed.personId()), deed.on());
        line(Command.CHECK_WHW, finding, deed);
    }

    void agreeInWriting(WrittenAgreement agreement, Deed deed) {
        expect(Stage.ELABORATION, Stage.IN_APPROVAL);
        mustBeOffTheme();
        elaboration().agreeInWriting(agreement, deed.on());
        line(Command.RECORD_WRITTEN_AGREEMENT, agreement.reference(), deed);
    }

    void submitForApproval(Deed deed) {
        if (proposal.kind().teaches() && !elaboration().whwChecked()) {
            throw new RuleBroken("1.2", "project.rule.whw-missing");
        }
        move(Command.SUBMIT_FOR_APPROVAL, Stage.IN_APPROVAL, null, deed);
    }

    /** Approves once all elements are confirmed (4.2) and an off-theme project has its written agreement (2.2). */
    void approve(int elements, int confirmed, @Nullable String reasons, Deed deed) {
        if (confirmed < elements) {
            throw new RuleBroken("4.2", "project.rule.elements-missing", elements - confirmed, elements);
        }
        if (proposal.offTheme() && !elaboration().agreedInWriting()) {
            throw new RuleBroken("2.2", "project.rule.written-agreement-missing");
        }
        move(Command.APPROVE, Stage.SIGNING, reasons, deed);
    }

    /** All have signed: the project agreement is concluded (4.3). */
    void conclude(Deed deed) {
        move(Command.SIGN, Stage.AGREED, null, deed);
    }

    /** Ends it, with the reasons or the outcome; only an off-theme project is registered as not covered (2.2). */
    void end(Command command, String words, Deed deed) {
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
        move(command, end, reasoned(null, words), deed);
    }

    private void mustBeOffTheme() {
        if (!proposal.offTheme()) {
            throw new RuleBroken("2.2", "project.rule.not-off-theme");
        }
    }

    ProjectParty party(UUID organisationId) {
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
}
