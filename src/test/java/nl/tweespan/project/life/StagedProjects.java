package nl.tweespan.project.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.SignedInActor;
import nl.tweespan.TestClock;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.CellKey;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.definition.ElementDefinition;
import nl.tweespan.definition.Procedure;
import nl.tweespan.definition.ReviewCriteria;
import nl.tweespan.definition.UnitType;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.HasActor;
import nl.tweespan.project.addendum.AddendumDetails;
import nl.tweespan.project.addendum.AddendumService;
import nl.tweespan.project.addendum.Amendments;
import nl.tweespan.project.addendum.NewWords;
import nl.tweespan.project.discussion.Asked;
import nl.tweespan.project.discussion.Discussion;
import nl.tweespan.project.ending.ClosingPoint;
import nl.tweespan.project.ending.EndingService;
import nl.tweespan.project.pages.ProjectDetails;
import nl.tweespan.project.pages.Projects;
import nl.tweespan.project.running.RunningService;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Brings real projects into any stage, through the services and in the names of the demo accounts; ZGT proposes them. */
public final class StagedProjects {

    /** An element in words that the project leads of all parties confirm. */
    public static final String SHARED = RealAgreement.element(Role.PROJECT_LEAD, ElementDefinition.Parties.BOTH);

    /** An element in words that a specialist of one party confirms. */
    public static final String SPECIALISTS = RealAgreement.element(Role.SPECIALIST, ElementDefinition.Parties.EITHER);

    /** What an off-theme project here needs before it begins; its proof expires. */
    public static final String NEEDED = RealAgreement.definition().procedure().prerequisites().stream()
            .filter(Procedure.Prerequisite::expires)
            .findFirst()
            .orElseThrow()
            .code();

    private final BeanFactory beans;
    private int provedYears = 3;

    public StagedProjects(BeanFactory beans) {
        this.beans = beans;
    }

    /** Education and research on an off-theme subject: every gate and every act applies to it. */
    public static Proposal everything() {
        return new Proposal("Everything at once", "Asks all there is.", Kind.BOTH, true, "Mobility of farm animals");
    }

    public static Proposal research() {
        return new Proposal("Imaging of wounds", "Finds wounds sooner.", Kind.RESEARCH, false, null);
    }

    public String in(Stage stage) {
        return in(stage, everything());
    }

    /** The reference of a new project that went the usual way to this stage, complete at each step. */
    public String in(Stage stage, Proposal proposal) {
        String reference = draft("contact-zgt", proposal);
        for (Stage next : StageWays.to(stage)) {
            step(reference, next);
        }
        return reference;
    }

    /** Refused by the approver instead of the reviewer. */
    public String refusedByUt() {
        String reference = in(Stage.IN_APPROVAL);
        bean(ApprovalService.class)
                .refuse(as("medisch-directeur"), reference, text(reference), Reasons.of("Too little evidence."));
        return reference;
    }

    /** Back at the draft, known to both parties since, or back at the elaboration, complete and confirmed. */
    public String sentBackBy(String account) {
        String reference = in(account.equals("zgt-academie") ? Stage.IN_REVIEW : Stage.IN_APPROVAL);
        if (account.equals("zgt-academie")) {
            ReviewService.Findings findings = new ReviewService.Findings(null, Map.of(), Reasons.of("Say more."));
            bean(ReviewService.class).sendBack(as(account), reference, text(reference), findings);
        } else {
            bean(ApprovalService.class).sendBack(as(account), reference, text(reference), Reasons.of("Say more."));
        }
        return reference;
    }

    public String withdrawnFrom(Stage stage) {
        String reference = in(stage);
        end("contact-zgt", reference, Command.WITHDRAW);
        return reference;
    }

    /** A word on each of these points. */
    public static Map<ClosingPoint, String> words(Set<ClosingPoint> points) {
        return points.stream().collect(Collectors.toMap(point -> point, point -> "Arranged."));
    }

    public void askEnd(String account, String reference, LocalDate lastDay) {
        bean(EndingService.class).propose(as(account), reference, version(reference), lastDay, "It is over.");
    }

    public void answerEnd(String account, String reference, boolean consent) {
        bean(EndingService.class)
                .answer(as(account), reference, version(reference), consent, consent ? null : "Wait for the results.");
    }

    /** Running, and its early end is asked by that account. */
    public String withEnd(String account) {
        String reference = in(Stage.AGREED, research());
        askEnd(account, reference, today());
        return reference;
    }

    /** Running on the last day of its early end, which is agreed. */
    public String withAgreedEnd() {
        String reference = withEnd("coordinator");
        answerEnd("medisch-directeur", reference, true);
        return reference;
    }

    /** Running, with an addendum open that gives an element other words: the approver is asked. */
    public String withAddendum() {
        String reference = in(Stage.AGREED, research());
        bean(AddendumService.class)
                .propose(
                        as("contact-zgt"),
                        reference,
                        version(reference),
                        otherWords(reference),
                        null,
                        "The work is divided otherwise.");
        return reference;
    }

    /** Running, with an addendum open that moves its last day alone: the dean and the cluster manager are asked. */
    public String withExtension() {
        String reference = in(Stage.AGREED, research());
        extend(reference, today().plusYears(3));
        return reference;
    }

    /** Proposes another last day, in the name of ZGT's contact. */
    public void extend(String reference, LocalDate last) {
        bean(AddendumService.class)
                .propose(
                        as("contact-zgt"),
                        reference,
                        version(reference),
                        new Amendments(view(reference).project().startsOn(), last, Map.of(), false),
                        null,
                        "It takes longer.");
    }

    /** Other words of one element, and all else as it is. */
    public Amendments otherWords(String reference) {
        ProjectDetails project = view(reference).project();
        return new Amendments(
                project.startsOn(), project.endsOn(), Map.of(SHARED, new NewWords("Otherwise.", null)), false);
    }

    public void signAddendum(String account, String reference) {
        bean(AddendumService.class).sign(as(account), reference, addendumText(reference), today());
    }

    /** Of the words of the addendum that is open; {@link Fingerprint#NONE} when none is. */
    public Fingerprint addendumText(String reference) {
        AddendumDetails open = view(reference).project().openAddendum();
        return open == null ? Fingerprint.NONE : open.text();
    }

    /** Approved on one condition that is still open. */
    public String approvedOnCondition() {
        String reference = in(Stage.IN_APPROVAL);
        approve(reference, List.of("The ethics board agrees"));
        return reference;
    }

    public String draft(String account, Proposal proposal) {
        Set<CellKey> cells = proposal.offTheme() ? Set.of() : Set.of(cell("oncology", "imaging-diagnostics"));
        return bean(ProposalService.class).draft(as(account), framework(), proposal, cells, answers(), null);
    }

    private void step(String reference, Stage next) {
        long version = version(reference);
        switch (next) {
            case IN_REVIEW -> bean(ProposalService.class).submit(as("contact-zgt"), reference, version);
            case ELABORATION ->
                bean(ReviewService.class).endorse(as("zgt-academie"), reference, text(reference), findings());
            case REFUSED ->
                bean(ReviewService.class)
                        .refuse(
                                as("zgt-academie"),
                                reference,
                                text(reference),
                                new ReviewService.Findings(null, Map.of(), Reasons.of("No budget.")));
            case IN_APPROVAL -> requestApproval(reference);
            case SIGNING -> approve(reference, List.of());
            case AGREED -> {
                sign("decaan", reference);
                sign("clustermanager", reference);
            }
            case WITHDRAWN -> end("contact-zgt", reference, Command.WITHDRAW);
            case COMPLETED ->
                bean(EndingService.class)
                        .complete(as("contact-zgt"), reference, version, words(ClosingPoint.OF_COMPLETION));
            case TERMINATED -> {
                askEnd("coordinator", reference, today());
                answerEnd("medisch-directeur", reference, true);
                bean(EndingService.class)
                        .terminate(as("contact-zgt"), reference, version(reference), words(ClosingPoint.OF_EARLY_END));
            }
            case NOT_COVERED -> end("contact-zgt", reference, Command.REGISTER_NOT_COVERED);
            case DRAFT -> throw new IllegalArgumentException("a project begins as a draft");
        }
    }

    private void requestApproval(String reference) {
        elaborate(reference);
        ElaborationService elaboration = bean(ElaborationService.class);
        ProjectDetails project = view(reference).project();
        if (project.kind().teaches()) {
            elaboration.checkWhw(as("contact-zgt"), reference, version(reference), "Fits the act.", today());
        }
        if (project.offTheme()) {
            elaboration.agreeInWriting(as("contact-zgt"), reference, version(reference), "Letter 12", today());
        }
        elaboration.submitForApproval(as("contact-zgt"), reference, text(reference));
    }

    /** Names units, contacts and duration, fills all elements and has them confirmed by everybody who must. */
    public void elaborate(String reference) {
        putParticulars(reference);
        for (ElementSummary element : view(reference).elements()) {
            bean(ElementService.class)
                    .fill(as("contact-zgt"), reference, element.letter(), element.version(), "Agreed.", "File 7");
        }
        if (provedYears > 0 && view(reference).project().prerequisites().contains(NEEDED)) {
            prove(reference, today(), provedUntil());
        }
        confirm(reference, "contact-zgt", Role.PROJECT_LEAD);
        confirm(reference, "contact-ut", Role.PROJECT_LEAD);
        confirm(reference, "specialist-zgt", Role.SPECIALIST);
        confirm(reference, "specialist-ut", Role.SPECIALIST);
    }

    /** Records a proof of what it needs, in the name of ZGT's contact. */
    public void prove(String reference, LocalDate from, LocalDate until) {
        bean(RunningService.class)
                .prove(as("contact-zgt"), reference, version(reference), NEEDED, "METC 2026-12", from, until);
    }

    /** Signed, and resting for the party of that account. */
    public String resting(String account) {
        String reference = in(Stage.AGREED);
        suspend(account, reference);
        return reference;
    }

    public void suspend(String account, String reference) {
        bean(RunningService.class).suspend(as(account), reference, version(reference), today(), "No participants.");
    }

    /** Signed, and what it needs is proved for a year, though it lasts longer. */
    public String inNeed() {
        return proved(1);
    }

    /** Signed, and what it needs is not there. */
    public String unproved() {
        return proved(0);
    }

    private String proved(int years) {
        provedYears = years;
        try {
            return in(Stage.AGREED);
        } finally {
            provedYears = 3;
        }
    }

    private LocalDate provedUntil() {
        return today().plusYears(provedYears);
    }

    /** Asks it of that role of the party, in the name of ZGT academie. */
    public void ask(String reference, Role role, String party) {
        bean(Discussion.class).ask(as("zgt-academie"), reference, null, "Who?", new Asked(role, party(party)));
    }

    /** Writes an element in the name of ZGT's contact. */
    public void fill(String reference, String letter, String words) {
        bean(ElementService.class)
                .fill(as("contact-zgt"), reference, letter, elementVersion(reference, letter), words, null);
    }

    public long elementVersion(String reference, String letter) {
        return view(reference).elements().stream()
                .filter(element -> element.letter().equals(letter))
                .findFirst()
                .orElseThrow()
                .version();
    }

    public void putParticulars(String reference) {
        putParticulars(reference, today(), today().plusYears(2));
    }

    /** Units and contacts, and from when until when; null leaves that open. */
    public void putParticulars(String reference, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
        Set<String> needs = view(reference).project().offTheme() ? Set.of(NEEDED) : Set.of();
        Map<UUID, ParticularsService.Answering> answering = new HashMap<>();
        answering.put(
                party("zgt"),
                new ParticularsService.Answering(unit("zgt"), as("contact-zgt").personId()));
        answering.put(
                party("ut"),
                new ParticularsService.Answering(unit("ut"), as("contact-ut").personId()));
        bean(ParticularsService.class)
                .put(
                        as("contact-zgt"),
                        reference,
                        version(reference),
                        new ParticularsService.Particulars(answering, Set.of(), needs, startsOn, endsOn));
    }

    /** Has what both project leads confirm confirmed again. */
    public void confirmShared(String reference) {
        confirm(reference, "contact-zgt", Role.PROJECT_LEAD);
        confirm(reference, "contact-ut", Role.PROJECT_LEAD);
    }

    private void confirm(String reference, String account, Role role) {
        Set<String> letters = view(reference).elements().stream()
                .filter(element -> element.confirmRole() == role)
                .map(ElementSummary::letter)
                .collect(Collectors.toSet());
        bean(ElementService.class).confirm(as(account), reference, text(reference), letters);
    }

    /** A project lead of the party who is contact of nothing yet. */
    public UUID successor(UUID party) {
        JdbcClient jdbc = bean(JdbcClient.class);
        UUID id = UUID.randomUUID();
        UUID user = UUID.randomUUID();
        jdbc.sql("insert into person (id, organisation_id, name, active) values (?, ?, ?, true)")
                .params(id, party, "Opvolger " + id)
                .update();
        jdbc.sql("insert into app_user (id, organisation_id, username, password_hash, person_id, active)"
                        + " select ?, ?, ?, password_hash, ?, true from app_user where username = 'contact-ut'")
                .params(user, party, "lead-" + id, id)
                .update();
        jdbc.sql("insert into user_grant (id, user_id, role, organisation_id) values (?, ?, 'PROJECT_LEAD', ?)")
                .params(UUID.randomUUID(), user, party)
                .update();
        return id;
    }

    public void approve(String reference, List<String> conditions) {
        bean(ApprovalService.class).approve(as("medisch-directeur"), reference, text(reference), conditions, "");
    }

    public void sign(String account, String reference) {
        bean(SigningService.class).sign(as(account), reference, text(reference), today());
    }

    private void end(String account, String reference, Command command) {
        bean(ProposalService.class).end(as(account), reference, version(reference), command, "It is over.");
    }

    /** An answer to every question there is. */
    public ReviewService.Findings findings() {
        return new ReviewService.Findings(null, answers(), Reasons.of(""));
    }

    /** Likewise, as a proposer gives it too. */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        framework().definition().reviewCriteria().questions().stream()
                .map(ReviewCriteria.Question::code)
                .forEach(code -> answers.put(code, "Much."));
        return answers;
    }

    public Actor actor(String account) {
        return ((HasActor) bean(UserDetailsService.class).loadUserByUsername(account)).actor();
    }

    /** Signs the demo account in on this thread. */
    public Actor as(String account) {
        SignedInActor.signOut();
        return SignedInActor.signIn(bean(UserDetailsService.class), account);
    }

    /** The project as an auditor of both parties would see it, drafts of either too. */
    public Projects.View view(String reference) {
        Actor auditor = actor("auditor");
        Set<Actor.Grant> both =
                Set.of(new Actor.Grant(Role.AUDITOR, party("zgt")), new Actor.Grant(Role.AUDITOR, party("ut")));
        return bean(Projects.class)
                .view(
                        new Actor(auditor.userId(), auditor.personId(), auditor.name(), auditor.partyId(), both),
                        reference);
    }

    public long version(String reference) {
        return view(reference).project().version();
    }

    /** As whoever decides now reads it. */
    public Fingerprint text(String reference) {
        return view(reference).text();
    }

    public Framework framework() {
        return bean(Frameworks.class).byCode("ut-zgt-2019");
    }

    public UUID party(String code) {
        return framework().party(code).id();
    }

    /** The first unit of the party that may be responsible. */
    public UUID unit(String party) {
        UnitType type = party.equals("ut") ? UnitType.FACULTY : UnitType.CLUSTER;
        return bean(Parties.class).units(party(party), type).get(0).id();
    }

    public CellKey cell(String theme, String domain) {
        var annex = bean(Annex.class).inForce(framework().id(), today());
        return new CellKey(
                annex.theme(theme).orElseThrow().id(),
                annex.domain(domain).orElseThrow().id());
    }

    public LocalDate today() {
        return TestClock.today();
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
