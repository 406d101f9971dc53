package nl.tweespan.framework.norms;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.compliance.Finding;
import nl.tweespan.compliance.Finding.Evidence;
import nl.tweespan.compliance.NormCheck;
import nl.tweespan.compliance.NormStatus;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Endings;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.TermLine;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/** The term and the length of notice (article 8.2); one statement, for the notice that was given. */
@Component
class TermCheck implements NormCheck {

    private final Frameworks frameworks;
    private final Endings endings;

    TermCheck(Frameworks frameworks, Endings endings) {
        this.frameworks = frameworks;
        this.endings = endings;
    }

    @Override
    public Set<String> norms() {
        return Set.of("8.2a", "8.2c");
    }

    @Override
    public Map<String, Finding> check(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        TermLine line = framework.termOn(on);
        if (line == null) {
            Finding open = Finding.of(NormStatus.NOT_APPLICABLE_YET, Sentence.of("framework.check.open"));
            return Map.of("8.2a", open, "8.2c", open);
        }
        List<Evidence> evidence =
                List.of(new Evidence(Sentence.of("framework.check.term"), "/frameworks/" + framework.code() + "#term"));
        Ending ending = endings.of(frameworkId, on);
        return Map.of(
                "8.2a",
                        ending != null && ending.ended(line.nextRenewal())
                                ? over(ending, on)
                                : term(line, framework.definition().leadTimes().get(0), evidence),
                "8.2c", ending != null ? given(ending) : notice(line, evidence));
    }

    /** No renewal follows: it has ended, or will have by then. */
    private static Finding over(Ending ending, LocalDate on) {
        LocalDate end = Objects.requireNonNull(ending.end());
        return ending.ended(on)
                ? Finding.of(NormStatus.MET, Sentence.of("framework.check.ended", end), notice(ending))
                : new Finding(NormStatus.MET, end, Sentence.of("framework.check.ends", end), List.of(notice(ending)));
    }

    /** The end follows from the receipt; a notice that nobody received yet ends nothing. */
    private static Finding given(Ending ending) {
        String by = ending.by().shortName();
        return ending.receivedOn() == null || ending.end() == null
                ? new Finding(
                        NormStatus.NOT_APPLICABLE_YET,
                        null,
                        Sentence.of("framework.check.given.sent", by),
                        List.of(notice(ending)))
                : new Finding(
                        NormStatus.MET,
                        ending.end(),
                        Sentence.of("framework.check.given", by, ending.receivedOn(), ending.end()),
                        List.of(notice(ending)));
    }

    private static Evidence notice(Ending ending) {
        return new Evidence(Sentence.of("framework.check.given.notice"), ending.url());
    }

    /** A renewal is announced the longest lead time of the agreement ahead. */
    private static Finding term(TermLine line, Period ahead, List<Evidence> evidence) {
        TermLine.Period current = line.current();
        if (current == null) {
            return notSigned(line, evidence);
        }
        boolean soon = !line.on().plus(ahead).isBefore(line.nextRenewal());
        return new Finding(
                soon ? NormStatus.DUE : NormStatus.MET,
                line.nextRenewal(),
                Sentence.of("framework.check.renews", current.words(), line.nextRenewal()),
                evidence);
    }

    /** No notice; what would follow from one given that day. */
    private static Finding notice(TermLine line, List<Evidence> evidence) {
        return line.current() == null
                ? notSigned(line, evidence)
                : new Finding(
                        NormStatus.NOT_APPLICABLE_YET,
                        null,
                        Sentence.of("framework.check.notice", line.on(), line.endIfNoticeGiven()),
                        evidence);
    }

    private static Finding notSigned(TermLine line, List<Evidence> evidence) {
        return new Finding(
                NormStatus.NOT_APPLICABLE_YET, null, Sentence.of("framework.check.not-signed", line.start()), evidence);
    }
}
