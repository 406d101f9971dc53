package nl.tweespan.framework.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.framework.definition.Definition;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The words of a version of the agreement by the number of their paragraph, in order. */
public record Paragraphs(Map<String, Localised> words) {

    private static final int LONGEST = 2_000;

    public static Paragraphs of(Definition definition) {
        Map<String, Localised> words = new LinkedHashMap<>();
        definition.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .forEach(paragraph -> words.put(paragraph.number(), tidy(paragraph.text())));
        return new Paragraphs(words);
    }

    public @Nullable Localised words(String paragraph) {
        return words.get(paragraph);
    }

    /** What really changes, tidied; a paragraph that is not there, an empty or a very long one is refused. */
    List<NewWords> changed(List<NewWords> wanted) {
        List<NewWords> changed = new ArrayList<>();
        for (NewWords each : wanted) {
            Localised now = words.get(each.paragraph());
            Localised next = tidy(each.both());
            if (now == null) {
                throw new RuleBroken("8.1", "framework.change.rule.no-paragraph", each.paragraph());
            }
            if (next.nl().isEmpty() || next.en().isEmpty()) {
                throw new RuleBroken("8.1", "framework.change.rule.words-missing", each.paragraph());
            }
            if (next.nl().length() > LONGEST || next.en().length() > LONGEST) {
                throw new RuleBroken("8.1", "framework.change.rule.words-long", each.paragraph(), LONGEST);
            }
            if (!next.equals(now)) {
                changed.add(new NewWords(each.paragraph(), next.nl(), next.en()));
            }
        }
        return changed;
    }

    private static Localised tidy(Localised words) {
        return new Localised(tidy(words.nl()), tidy(words.en()));
    }

    /** One space between words: a browser sends line ends of its own, and they are no change of words. */
    private static String tidy(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
