package nl.tweespan.amendment.life;

import static nl.tweespan.amendment.life.Changing.COMING;
import static nl.tweespan.amendment.life.Changing.FRAMEWORK;
import static nl.tweespan.amendment.life.Changing.MST;
import static nl.tweespan.amendment.life.Changing.PROJECTS;
import static nl.tweespan.amendment.life.Changing.RUNNING;
import static nl.tweespan.amendment.life.Changing.TODAY;
import static nl.tweespan.amendment.life.Changing.UT;
import static nl.tweespan.amendment.life.Changing.ZGT;
import static nl.tweespan.amendment.life.Changing.amendment;
import static nl.tweespan.amendment.life.Changing.by;
import static nl.tweespan.amendment.life.Changing.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmendmentTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void needsReasons(String nothing) {
        refused("reasons.AMENDMENT", () -> new Amendment(FRAMEWORK, 1, nothing, words(), Terms.SAME, by(UT)));
    }

    @Test
    void keepsRealChangesOnly() {
        List<NewWords> all = words();
        var same = FRAMEWORK.definition().article("9").paragraphs().get(1);
        all.add(new NewWords(
                same.number(),
                same.text().nl().replace(" ", "\r\n "),
                same.text().en()));
        Amendment amendment = new Amendment(FRAMEWORK, 1, "Daarom.", all, new Terms("P1M", "P45D", "P12M"), by(UT));

        assertThat(amendment.words()).extracting(NewWords::paragraph).containsExactly("9.1");
        assertThat(amendment.terms()).isEqualTo(new Terms(null, "P45D", null));
        refused("nothing", () -> new Amendment(FRAMEWORK, 1, "Daarom.", List.of(), Terms.SAME, by(UT)));
        refused(
                "nothing",
                () -> new Amendment(FRAMEWORK, 1, "Daarom.", all.subList(1, 2), new Terms("P1M", null, null), by(UT)));
    }

    @Test
    void refusesWordsThatCannotBe() {
        refused("no-paragraph", () -> propose(new NewWords("99.1", "a", "b")));
        refused("words-missing", () -> propose(new NewWords("9.1", " ", "  ")));
        refused("other-language", () -> propose(new NewWords("9.1", "Woorden", english("9.1"))));
        refused("words-missing", () -> propose(new NewWords("9.1", "", english("9.1"))));
        refused("words-long", () -> propose(new NewWords("9.1", "x".repeat(2_001), "words")));
        refused(
                "period",
                () -> new Amendment(FRAMEWORK, 1, "Daarom.", words(), new Terms("P101Y", null, null), by(UT)));
        refused("period", () -> new Amendment(FRAMEWORK, 1, "Daarom.", words(), new Terms("P0D", null, null), by(UT)));
    }

    @Test
    void isAnsweredOnceByEachOtherParty() {
        Amendment amendment = amendment();
        refused("own-answer", () -> amendment.answer(Reply.ACCEPT, "Ja.", TODAY, by(UT)));
        refused("verdict", () -> amendment.answer(Reply.NOTED, "Gezien.", TODAY, by(ZGT)));
        refused("answer", () -> amendment.answer(Reply.ACCEPT, " ", TODAY, by(ZGT)));
        refused("answered-outside", () -> amendment.answer(Reply.ACCEPT, "Ja.", TODAY.plusDays(1), by(ZGT)));
        refused("answered-outside", () -> amendment.answer(Reply.ACCEPT, "Ja.", TODAY.minusDays(1), by(ZGT)));
        amendment.answer(Reply.ACCEPT, "Ja.", TODAY, by(ZGT));
        assertThatThrownBy(() -> amendment.answer(Reply.REJECT, "Toch niet.", TODAY, by(ZGT)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void isOverWhenAPartyDoesNotAccept() {
        Amendment amendment = amendment();
        amendment.answer(Reply.REJECT, "Nee.", TODAY, by(ZGT));

        assertThat(amendment.state()).isEqualTo(State.REJECTED);
        assertThatThrownBy(() -> amendment.means(RUNNING, Outcome.UNAFFECTED, null, by(ZGT)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> adopt(amendment, FRAMEWORK, PROJECTS)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void isAdoptedWhenAllAcceptAndEveryProjectHasItsConsequence() {
        Amendment amendment = amendment();
        refused("not-accepted", () -> adopt(amendment, FRAMEWORK, PROJECTS));
        amendment.answer(Reply.ACCEPT, "Ja.", TODAY, by(ZGT));
        refused("missing.AMENDMENT", () -> adopt(amendment, FRAMEWORK, PROJECTS));
        amendment.means(RUNNING, Outcome.UNAFFECTED, null, by(ZGT));
        assertThatThrownBy(() -> adopt(amendment, FRAMEWORK, PROJECTS))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.reason().args()).containsExactly(1, COMING.reference()));
        refused("how.AMENDMENT", () -> amendment.means(COMING, Outcome.AFFECTED, " ", by(UT)));
        refused("outcome", () -> amendment.means(COMING, Outcome.ENDS, "Nu.", by(UT)));
        amendment.means(COMING, Outcome.AFFECTED, "Krijgt de nieuwe woorden.", by(UT));
        refused("effective", () -> adopt(amendment, FRAMEWORK, TODAY.minusDays(1), PROJECTS, by(ZGT)));

        adopt(amendment, FRAMEWORK, PROJECTS);
        adopt(amendment, FRAMEWORK, TODAY, PROJECTS, by(UT));
        amendment.adopted(TODAY, new UUID(0, 1), by(ZGT));

        assertThat(amendment.state()).isEqualTo(State.DONE);
        assertThatThrownBy(() -> amendment.withdraw("Spijt.", by(UT))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void theBoardOfEachPartyDecidesOnce() {
        Amendment amendment = accepted();
        adopt(amendment, FRAMEWORK, TODAY.plusDays(4), List.of(), by(ZGT));
        assertThat(amendment.adoptedBy(FRAMEWORK.parties())).isFalse();
        assertThatThrownBy(() -> adopt(amendment, FRAMEWORK, List.of())).isInstanceOf(StaleVersion.class);
        LocalDate last = TODAY.plusDays(9);
        adopt(amendment, FRAMEWORK, last, List.of(), by(UT, last));
        assertThat(amendment.adoptedBy(FRAMEWORK.parties())).isTrue();
        assertThat(amendment.effectiveFrom(by(UT, last))).isEqualTo(last);
        assertThat(amendment.effectiveFrom(by(UT, TODAY))).isEqualTo(last);
    }

    @Test
    void aDecisionSaysWhichBoardWhenAndWhereItLies() {
        Amendment amendment = accepted();
        refused("body", () -> decide(amendment, " ", TODAY, "Besluit 12"));
        refused("evidence", () -> decide(amendment, "Raad van Bestuur", TODAY, " "));
        refused("decided-outside", () -> decide(amendment, "Raad van Bestuur", TODAY.minusDays(1), "Besluit 12"));
        refused("decided-outside", () -> decide(amendment, "Raad van Bestuur", TODAY.plusDays(1), "Besluit 12"));
    }

    @Test
    void anotherConsequenceLetsDecisionsFall() {
        Amendment amendment = accepted();
        adopt(amendment, FRAMEWORK, List.of());
        amendment.means(COMING, Outcome.AFFECTED, "Krijgt een bijlage.", by(UT));
        adopt(amendment, FRAMEWORK, TODAY, List.of(), by(UT));
        assertThat(amendment.adoptedBy(FRAMEWORK.parties())).isFalse();
        adopt(amendment, FRAMEWORK, List.of());
        assertThat(amendment.adoptedBy(FRAMEWORK.parties())).isTrue();
    }

    private static Amendment accepted() {
        Amendment amendment = amendment();
        amendment.answer(Reply.ACCEPT, "Ja.", TODAY, by(ZGT));
        return amendment;
    }

    private static void decide(Amendment amendment, String body, LocalDate on, String evidence) {
        amendment.adopt(
                FRAMEWORK, FRAMEWORK, new BoardDecision(body, on, evidence, TODAY.plusDays(2)), List.of(), by(ZGT));
    }

    @Test
    void everyOtherPartyMustAccept() {
        Framework three = Changing.framework(ZGT, UT, MST);
        Amendment amendment = amendment(three);
        amendment.answer(Reply.ACCEPT, "Ja.", TODAY, by(ZGT));
        refused("not-accepted", () -> adopt(amendment, three, List.of()));
        amendment.answer(Reply.ACCEPT, "Ook.", TODAY, by(MST));
        assertThatCode(() -> adopt(amendment, three, List.of())).doesNotThrowAnyException();
    }

    @Test
    void followsTheNewestVersionUnlessThatChangedTheSameWords() {
        Amendment amendment = amendment();
        amendment.answer(Reply.ACCEPT, "Ja.", TODAY, by(ZGT));
        Framework next = new Framework(
                FRAMEWORK.id(), new UUID(0x7002, 2), 2, TODAY.plusDays(9), FRAMEWORK.parties(), FRAMEWORK.definition());
        refused("effective-order", () -> adopt(amendment, next, List.of()));
        assertThatCode(() -> adopt(amendment, next, TODAY.plusDays(9), List.of(), by(ZGT)))
                .doesNotThrowAnyException();
        refused(
                "changed-since",
                () -> adopt(Rewritten.paragraph(FRAMEWORK, "9.1"), amendment, FRAMEWORK, TODAY, List.of(), by(UT)));
    }

    @Test
    void doesNotOverwriteATermThatAnotherAmendmentChanged() {
        Framework newest = Rewritten.response(FRAMEWORK, "P60D");
        Amendment response = terms(new Terms(null, "P45D", null));
        refused("term-since", () -> adopt(response, newest, List.of()));
        Amendment notice = terms(new Terms("P2M", null, null));
        assertThatCode(() -> adopt(notice, newest, List.of())).doesNotThrowAnyException();
    }

    private static Amendment terms(Terms terms) {
        Amendment amendment = new Amendment(FRAMEWORK, 1, "Daarom.", List.of(), terms, by(UT));
        amendment.answer(Reply.ACCEPT, "Ja.", TODAY, by(ZGT));
        return amendment;
    }

    @Test
    void aConsequenceSaidAgainKeepsItsFirstDay() {
        Amendment amendment = amendment();
        amendment.means(RUNNING, Outcome.UNAFFECTED, null, by(UT));
        amendment.means(RUNNING, Outcome.AFFECTED, "Toch wel.", by(UT, TODAY.plusDays(3)));
        assertThat(amendment.consequences()).extracting(Consequence::decidedOn).containsExactly(TODAY);
    }

    @Test
    void itsProposerAloneTakesItBackWithReasons() {
        Amendment amendment = amendment();
        refused("other-withdraws", () -> amendment.withdraw("Liever niet.", by(ZGT)));
        refused("because", () -> amendment.withdraw(" ", by(UT)));
        amendment.withdraw("Het hoeft niet meer.", by(UT));
        assertThat(amendment.state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void aMeetingIsAboutSomethingThatWasProposed() {
        Amendment amendment = amendment();
        refused("meets-before", () -> amendment.meet(TODAY.minusDays(1), "Almelo", by(ZGT)));
        refused("meets-far", () -> amendment.meet(TODAY.plusYears(1).plusDays(1), "Almelo", by(ZGT)));
        LocalDate later = TODAY.plusMonths(2);
        refused("meets-far", () -> amendment.meet(later.minusMonths(1).minusDays(1), "Almelo", by(ZGT, later)));
        assertThatCode(() -> amendment.meet(later.minusMonths(1), "Almelo", by(ZGT, later)))
                .doesNotThrowAnyException();
        assertThatCode(() -> amendment.meet(TODAY.plusYears(1), "Almelo", by(ZGT)))
                .doesNotThrowAnyException();
        refused("place", () -> amendment.meet(TODAY, " ", by(ZGT)));
        assertThatCode(() -> amendment.meet(TODAY, "Almelo", by(ZGT))).doesNotThrowAnyException();
    }

    @Test
    void aMeetingIsConfirmedByTheOtherOnce() {
        List<nl.tweespan.framework.Framework.Party> parties = FRAMEWORK.parties();
        Amendment amendment = amendment();
        refused("no-meeting", () -> amendment.confirmMeeting(parties, by(ZGT)));
        amendment.meet(TODAY.plusDays(9), "Almelo", by(ZGT));
        refused("no-meeting", () -> amendment.confirmMeeting(parties, by(ZGT)));
        amendment.confirmMeeting(parties, by(UT));
        amendment.meet(TODAY.plusDays(30), "Enschede", by(UT));
        refused("met-once", () -> amendment.confirmMeeting(parties, by(ZGT)));
    }

    @Test
    void namesTheLanguageThatIsMissing() {
        Amendment amendment =
                new Amendment(FRAMEWORK, 1, "Daarom.", List.of(new NewWords("9.1", "Nieuw.", "")), Terms.SAME, by(UT));
        assertThat(amendment.words()).singleElement().satisfies(words -> {
            assertThat(words.missing()).isEqualTo("en");
            assertThat(words.en()).isNull();
            assertThat(words.both().en()).as("never the old words").isEqualTo("Nieuw.");
        });
    }

    private static String english(String paragraph) {
        return Paragraphs.of(FRAMEWORK.definition()).words(paragraph).en();
    }

    private static void propose(NewWords words) {
        new Amendment(FRAMEWORK, 1, "Daarom.", List.of(words), Terms.SAME, by(UT));
    }

    private static void adopt(Amendment amendment, Framework newest, List<CoveredProject> projects) {
        adopt(amendment, newest, TODAY, projects, by(ZGT));
    }

    private static void adopt(
            Amendment amendment,
            Framework newest,
            LocalDate effective,
            List<CoveredProject> projects,
            Attribution deed) {
        adopt(FRAMEWORK, amendment, newest, effective, projects, deed);
    }

    private static void adopt(
            Framework base,
            Amendment amendment,
            Framework newest,
            LocalDate effective,
            List<CoveredProject> projects,
            Attribution deed) {
        amendment.adopt(
                base, newest, new BoardDecision("Raad van Bestuur", TODAY, "Besluit 12", effective), projects, deed);
    }

    static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.reason().key()).isEqualTo("amendment.rule." + rule);
            assertThat(broken.article()).startsWith("8.");
        });
    }
}
