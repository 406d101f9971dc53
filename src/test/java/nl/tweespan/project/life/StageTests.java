package nl.tweespan.project.life;

import static nl.tweespan.project.life.ProjectMother.ELEMENTS;
import static nl.tweespan.project.life.ProjectMother.READ;
import static nl.tweespan.project.life.ProjectMother.TODAY;
import static nl.tweespan.project.life.ProjectMother.byUt;
import static nl.tweespan.project.life.ProjectMother.byZgt;
import static nl.tweespan.project.life.ProjectMother.offTheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a project: which stage follows which, and which act is possible in which stage. */
class StageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT       | IN_REVIEW WITHDRAWN
            IN_REVIEW   | DRAFT ELABORATION REFUSED WITHDRAWN
            ELABORATION | IN_APPROVAL REFUSED WITHDRAWN NOT_COVERED
            IN_APPROVAL | ELABORATION SIGNING REFUSED WITHDRAWN
            SIGNING     | AGREED REFUSED WITHDRAWN
            AGREED      | COMPLETED TERMINATED
            COMPLETED   | ''
            TERMINATED  | ''
            REFUSED     | ''
            WITHDRAWN   | ''
            NOT_COVERED | ''
            """)
    void goesOnlyToTheseStages(Stage stage, String next) {
        Set<Stage> allowed = stages(next);
        assertThat(Stage.values()).filteredOn(stage::mayBecome).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(stage.isFinal()).isEqualTo(allowed.isEmpty());
    }

    /** Acts on an off-theme project, for which every act has a meaning, and the stages in which it is possible. */
    private static final Map<String, Consumer<Project>> ACTS = Map.ofEntries(
            Map.entry("propose", project -> project.propose(offTheme(), Set.of(), Map.of(), byZgt())),
            Map.entry("submit", project -> project.submit(Set.of(), byZgt())),
            Map.entry("endorse", project -> project.endorse(null, READ, byZgt())),
            Map.entry("sendBack", project -> project.sendBack(Reasons.of("Say more."), READ, byZgt())),
            Map.entry("refuse", project -> project.refuse(Reasons.of("No budget."), READ, byZgt())),
            Map.entry("setParticulars", project -> project.setParticulars(TODAY, null, Set.of(), Set.of(), byZgt())),
            Map.entry("checkWhw", project -> project.checkWhw("Fits.", TODAY, byZgt())),
            Map.entry(
                    "agreeInWriting",
                    project -> project.agreeInWriting(new WrittenAgreement("Letter 12", TODAY), byZgt())),
            Map.entry("submitForApproval", project -> project.submitForApproval(READ, byZgt())),
            Map.entry("approve", project -> {
                if (project.stage() == Stage.IN_APPROVAL) {
                    project.agreeInWriting(new WrittenAgreement("Letter 12", TODAY), byZgt());
                } else {
                    project.elaboration().agreeInWriting(new WrittenAgreement("Letter 12", TODAY), TODAY);
                }
                project.approve(ELEMENTS, ELEMENTS, null, READ, byUt());
            }),
            Map.entry("conclude", project -> project.conclude(READ, byUt())),
            Map.entry("withdraw", project -> project.end(Command.WITHDRAW, "No time.", byZgt())),
            Map.entry("complete", project -> project.end(Command.COMPLETE, "It works.", byZgt())),
            Map.entry("terminate", project -> project.end(Command.TERMINATE, "No results.", byUt())),
            Map.entry("notCovered", project -> project.end(Command.REGISTER_NOT_COVERED, "Outside it.", byZgt())));

    static Stream<Arguments> acts() {
        return Stream.of(
                        "propose           | DRAFT",
                        "submit            | DRAFT",
                        "endorse           | IN_REVIEW",
                        "sendBack          | IN_REVIEW IN_APPROVAL",
                        "refuse            | IN_REVIEW ELABORATION IN_APPROVAL SIGNING",
                        "setParticulars    | ELABORATION IN_APPROVAL",
                        "checkWhw          | ELABORATION",
                        "agreeInWriting    | ELABORATION IN_APPROVAL",
                        "submitForApproval | ELABORATION",
                        "approve           | IN_APPROVAL",
                        "conclude          | SIGNING",
                        "withdraw          | DRAFT IN_REVIEW ELABORATION IN_APPROVAL SIGNING",
                        "complete          | AGREED",
                        "terminate         | AGREED",
                        "notCovered        | ELABORATION")
                .map(line -> line.split("\\|"))
                .map(row -> Arguments.of(row[0].strip(), row[1].strip()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsPossibleInItsStagesAlone(String act, String possible) {
        Consumer<Project> done = ACTS.get(act);
        for (Stage stage : Stage.values()) {
            Project project = ProjectMother.in(stage, offTheme());
            if (stages(possible).contains(stage)) {
                done.accept(project);
            } else {
                assertThatThrownBy(() -> done.accept(project))
                        .as(act + " in " + stage)
                        .isInstanceOf(StaleVersion.class);
                assertThat(project.stage()).isEqualTo(stage);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theUsualWayLeadsToEveryStage(Stage stage) {
        assertThat(ProjectMother.in(stage).stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"IN_REVIEW", "REFUSED", "WITHDRAWN", "COMPLETED", "TERMINATED", "NOT_COVERED", "AGREED"})
    void everyMoveLeavesALine(Stage stage) {
        Project project = ProjectMother.in(stage);
        assertThat(project.moves()).isNotEmpty();
        if (!Set.of(Stage.IN_REVIEW, Stage.AGREED).contains(stage)) {
            assertThat(project.moves().get(project.moves().size() - 1).reason()).isNotBlank();
        }
    }

    private static Set<Stage> stages(String names) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        Arrays.stream(names.split(" "))
                .filter(name -> !name.isBlank())
                .map(Stage::valueOf)
                .forEach(stages::add);
        return stages;
    }
}
