package nl.tweespan.project.life;

import static nl.tweespan.project.life.ProjectMother.ELEMENTS;
import static nl.tweespan.project.life.ProjectMother.READ;
import static nl.tweespan.project.life.ProjectMother.TODAY;
import static nl.tweespan.project.life.ProjectMother.UT;
import static nl.tweespan.project.life.ProjectMother.ZGT;
import static nl.tweespan.project.life.ProjectMother.byUt;
import static nl.tweespan.project.life.ProjectMother.byZgt;
import static nl.tweespan.project.life.ProjectMother.draft;
import static nl.tweespan.project.life.ProjectMother.education;
import static nl.tweespan.project.life.ProjectMother.in;
import static nl.tweespan.project.life.ProjectMother.offTheme;
import static nl.tweespan.project.life.ProjectMother.research;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the agreement refuses on a project, and by which article. */
class GateTests {

    private static final Cell CELL = new Cell(new UUID(0, 1), new UUID(0, 2));

    @Test
    void refusesToSubmitResearchWithoutATheme() {
        refused("2.1", "theme-missing", () -> draft(research()).submit(Set.of(), byZgt()));
        Project project = draft(research());
        project.serve(Set.of(CELL));
        project.submit(Set.of(), byZgt());
        assertThat(project.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void asksNoThemeOfEducationNorOfAnOffThemeProject() {
        assertThatCode(() -> draft(education()).submit(Set.of(), byZgt())).doesNotThrowAnyException();
        assertThatCode(() -> draft(offTheme()).submit(Set.of(), byZgt())).doesNotThrowAnyException();
    }

    @Test
    void anOffThemeProposalLeavesItsThemes() {
        Project project = draft(research());
        project.propose(offTheme(), Set.of(CELL), Map.of(), byZgt());
        project.propose(research(), Set.of(), Map.of(), byZgt());
        refused("2.1", "theme-missing", () -> project.submit(Set.of(), byZgt()));
    }

    @Test
    void refusesApprovalOfEducationBeforeTheWhwCheck() {
        Project project = in(Stage.ELABORATION, education());
        refused("1.2", "whw-missing", () -> project.submitForApproval(READ, byZgt()));
        project.checkWhw("Fits the act.", TODAY, byZgt());
        project.submitForApproval(READ, byZgt());
        assertThat(project.stage()).isEqualTo(Stage.IN_APPROVAL);
    }

    @Test
    void refusesApprovalWhileAnElementIsMissing() {
        Project project = in(Stage.IN_APPROVAL);
        refused("4.2", "elements-missing", () -> project.approve(ELEMENTS, ELEMENTS - 1, null, READ, byUt()));
        assertThat(project.stage()).isEqualTo(Stage.IN_APPROVAL);
    }

    @Test
    void refusesApprovalOffThemeWithoutTheWrittenAgreement() {
        Project project = in(Stage.IN_APPROVAL, offTheme());
        refused("2.2", "written-agreement-missing", () -> project.approve(ELEMENTS, ELEMENTS, null, READ, byUt()));
        project.agreeInWriting(new WrittenAgreement("Letter 12", TODAY), byZgt());
        project.approve(ELEMENTS, ELEMENTS, null, READ, byUt());
        assertThat(project.stage()).isEqualTo(Stage.SIGNING);
    }

    @Test
    void asksNoWrittenAgreementWithinATheme() {
        Project project = in(Stage.ELABORATION);
        refused(
                "2.2",
                "not-off-theme",
                () -> project.agreeInWriting(new WrittenAgreement("Letter 12", TODAY), byZgt()));
        refused("2.2", "not-off-theme", () -> project.end(Command.REGISTER_NOT_COVERED, "Outside it.", byZgt()));
    }

    @Test
    void registersAnOffThemeProjectAsNotCovered() {
        Project project = in(Stage.ELABORATION, offTheme());
        project.end(Command.REGISTER_NOT_COVERED, "Handled outside the framework.", byZgt());
        assertThat(project.stage()).isEqualTo(Stage.NOT_COVERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u2003"})
    void refusesToRefuseWithoutReasons(String reasons) {
        refused("1.4", "reasons-missing", () -> in(Stage.IN_REVIEW).refuse(Reasons.of(reasons), READ, byZgt()));
        refused("1.4", "reasons-missing", () -> in(Stage.IN_APPROVAL).refuse(Reasons.of(reasons), READ, byUt()));
        refused(null, "reasons-missing", () -> in(Stage.IN_REVIEW).sendBack(Reasons.of(reasons), READ, byZgt()));
        refused(null, "reasons-missing", () -> in(Stage.AGREED).end(Command.TERMINATE, reasons, byZgt()));
    }

    @Test
    void sendsBackToWhoeverMustMendIt() {
        Project proposal = in(Stage.IN_REVIEW);
        proposal.sendBack(Reasons.of("Say for whom."), READ, byZgt());
        assertThat(proposal.stage()).isEqualTo(Stage.DRAFT);
        Project agreement = in(Stage.IN_APPROVAL);
        agreement.sendBack(Reasons.of("Add the insurance."), READ, byUt());
        assertThat(agreement.stage()).isEqualTo(Stage.ELABORATION);
    }

    @Test
    void recordsNothingThatIsStillToCome() {
        refused(
                null,
                "date-in-future",
                () -> in(Stage.ELABORATION, education()).checkWhw("Fits.", TODAY.plusDays(1), byZgt()));
        refused(
                null,
                "date-in-future",
                () -> in(Stage.ELABORATION, offTheme())
                        .agreeInWriting(new WrittenAgreement("Letter 12", TODAY.plusDays(1)), byZgt()));
    }

    @Test
    void endsAfterItStarts() {
        Project project = in(Stage.ELABORATION);
        refused("4.2", "ends-before-start", () -> project.setParticulars(TODAY, TODAY, Set.of(), Set.of(), byZgt()));
        refused(
                "4.2",
                "ends-before-start",
                () -> project.setParticulars(TODAY, TODAY.minusDays(1), Set.of(), Set.of(), byZgt()));
        project.setParticulars(TODAY, TODAY.plusDays(1), Set.of(), Set.of(), byZgt());
        assertThat(project.elaboration().duration()).doesNotContainNull();
        project.setParticulars(TODAY, null, Set.of(), Set.of(), byZgt());
        assertThat(project.elaboration().duration()).containsExactly(TODAY, null);
    }

    @Test
    void aDraftIsKnownToItsOwnPartyUntilSubmitted() {
        Project project = draft(offTheme());
        assertThat(project.knownTo(ZGT)).isTrue();
        assertThat(project.knownTo(UT)).isFalse();
        project.submit(Set.of(), byZgt());
        assertThat(project.knownTo(UT)).isTrue();
        project.sendBack(Reasons.of("Say for whom."), READ, byZgt());
        assertThat(project.knownTo(UT)).as("sent back, and known since").isTrue();
    }

    @Test
    void aDraftWithdrawnBeforeItWasSubmittedStaysUnknownToTheOther() {
        assertThat(in(Stage.WITHDRAWN).knownTo(UT)).isFalse();
    }

    @Test
    void whoRewritesAnOpportunityTakesItUp() {
        Project project = ProjectMother.opportunity();
        assertThat(project.knownTo(UT)).isTrue();
        assertThat(project.initiatorId()).isNull();
        project.propose(research(), Set.of(CELL), Map.of(), byUt());
        assertThat(project.initiatorId()).isEqualTo(UT);
        assertThat(project.party(UT).contactId()).isEqualTo(byUt().personId());
        assertThat(project.knownTo(ZGT)).isFalse();
        project.propose(research(), Set.of(CELL), Map.of(), byUt());
        assertThat(project.party(ZGT).contactId()).isNull();
    }

    @Test
    void anExistingProjectStaysValidAsItIs() {
        Project project = ProjectMother.existing();
        assertThat(project.stage()).isEqualTo(Stage.AGREED);
        assertThat(project.knownTo(UT)).isTrue();
        assertThat(project.moves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void teachesAndResearchesAsItsKindSays(Kind kind) {
        assertThat(kind.teaches()).isEqualTo(kind == Kind.EDUCATION || kind == Kind.BOTH);
        assertThat(kind.researches()).isEqualTo(kind == Kind.RESEARCH || kind == Kind.BOTH);
    }

    private static void refused(String article, String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.article()).isEqualTo(article);
            assertThat(broken.reason().key()).isEqualTo("project.rule." + rule);
        });
    }
}
