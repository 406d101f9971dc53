package nl.tweespan.amendment.web;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.tweespan.amendment.life.Terms;
import nl.tweespan.definition.Definition;
import nl.tweespan.definition.Words;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** A term that changes with the words. */
public record ChangedTerm(Sentence name, Sentence before, Sentence after) {

    static List<ChangedTerm> of(Definition base, Terms terms) {
        List<ChangedTerm> all = new ArrayList<>();
        add(all, "notice", base.term() == null ? null : base.term().notice(), period(terms.notice()));
        add(
                all,
                "response",
                base.responseTerm() == null ? null : base.responseTerm().period(),
                period(terms.response()));
        add(
                all,
                "consultation",
                base.consultation() == null ? null : base.consultation().every(),
                period(terms.consultation()));
        return all;
    }

    /** The terms that differ between two versions. */
    static List<ChangedTerm> of(Definition before, Definition after) {
        Terms now = new Terms(
                after.term() == null ? null : after.term().notice().toString(),
                after.responseTerm() == null
                        ? null
                        : after.responseTerm().period().toString(),
                after.consultation() == null
                        ? null
                        : after.consultation().every().toString());
        return of(before, now).stream()
                .filter(term -> !term.before().equals(term.after()))
                .toList();
    }

    private static void add(List<ChangedTerm> all, String name, @Nullable Period before, @Nullable Period after) {
        if (before != null && after != null) {
            all.add(new ChangedTerm(Sentence.of("amendment.term." + name), Words.length(before), Words.length(after)));
        }
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}
