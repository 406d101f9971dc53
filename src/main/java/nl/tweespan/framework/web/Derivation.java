package nl.tweespan.framework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tweespan.definition.SignatureDefinition;
import nl.tweespan.definition.Term;
import nl.tweespan.definition.Words;
import nl.tweespan.framework.Ending;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.TermLine;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A date of the term and where it comes from.
 *
 * @param what what happens on that date
 * @param article the article that it follows from
 * @param because the facts and the sum
 */
public record Derivation(Sentence what, LocalDate date, String article, Sentence because) {

    /** Names the derivation on its page, such as {@code renewal}. */
    public String code() {
        return what.key().substring(what.key().lastIndexOf('.') + 1);
    }

    /**
     * All dates of the term as it stands on that day, in the order in which they are derived; before its first day nothing
     * renews and there is nothing to give notice of.
     *
     * @param ending notice as it stood that day; with an end by the next renewal there is no renewal
     */
    static List<Derivation> of(Framework framework, LocalDate today, @Nullable Ending ending) {
        Term term = framework.definition().term();
        TermLine line = framework.termOn(today);
        if (term == null || line == null) {
            return List.of();
        }
        String article = term.article();
        List<Derivation> all = new ArrayList<>();
        all.add(new Derivation(
                Sentence.of("framework.derived.start"),
                line.start(),
                "preamble",
                Sentence.of("framework.derived.start.because", signed(framework), line.start())));
        all.add(new Derivation(
                Sentence.of("framework.derived.initial"),
                line.start().plus(term.initial()),
                article,
                Sentence.of("framework.derived.initial.because", line.start(), Words.length(term.initial()))));
        TermLine.Period current = line.current();
        if (current != null && current.renewal() > 0) {
            all.add(new Derivation(
                    Sentence.of("framework.derived.current"),
                    current.until(),
                    article,
                    Sentence.of(
                            "framework.derived.current.because",
                            current.words(),
                            current.from(),
                            line.start().plus(term.initial()),
                            Words.length(term.renewal()))));
        }
        if (current == null) {
            return List.copyOf(all);
        }
        if (ending == null || !ending.ended(line.nextRenewal())) {
            addRenewal(all, line, term);
        }
        all.add(new Derivation(
                Sentence.of("framework.derived.notice", line.on()),
                line.endIfNoticeGiven(),
                article,
                Sentence.of("framework.derived.notice.because", line.on(), Words.length(term.notice()))));
        return List.copyOf(all);
    }

    private static void addRenewal(List<Derivation> all, TermLine line, Term term) {
        String article = term.article();
        all.add(new Derivation(
                Sentence.of("framework.derived.renewal"),
                line.nextRenewal(),
                article,
                Sentence.of("framework.derived.renewal.because", Words.length(term.renewal()), line.start())));
        all.add(new Derivation(
                Sentence.of("framework.derived.last-notice"),
                line.lastDayForNotice(),
                article,
                Sentence.of("framework.derived.last-notice.because", Words.length(term.notice()), line.nextRenewal())));
    }

    /** Who signed when, such as "ZGT op 28 november 2019 en UT op 28 november 2019". */
    private static Sentence signed(Framework framework) {
        Sentence all = null;
        for (SignatureDefinition signature : framework.definition().signatures()) {
            Sentence one = Sentence.of(
                    "framework.derived.signed",
                    framework.party(signature.party()).shortName(),
                    signature.on());
            all = all == null ? one : Sentence.of("framework.derived.and", all, one);
        }
        return all == null ? Sentence.of("framework.derived.nobody") : all;
    }
}
