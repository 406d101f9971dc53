package nl.tweespan.amendment.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.definition.Definition;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The words of a version of the agreement by the number of their paragraph, in order; empty in a language that is missing. */
public record Paragraphs(Map<String, Localised> words) {

    private static final int LONGEST = 2_000;

    public static Paragraphs of(Definition definition) {
        Map<String, Localised> words = new LinkedHashMap<>();
        definition.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .forEach(paragraph -> words.put(
                        paragraph.number(),
                        tidy(new Localised(
                                paragraph.missingIn("nl")
                                        ? ""
                                        : paragraph.text().nl(),
                                paragraph.missingIn("en")
                                        ? ""
                                        : paragraph.text().en()))));
        return new Paragraphs(words);
    }

    public @Nullable Localised words(String paragraph) {
        return words.get(paragraph);
    }

    /**
     * What really changes, tidied. New words are given in both languages, or one is left empty and so named as missing; a paragraph
     * that is not there, an empty or a very long one is refused, and one of which the other language keeps the old words.
     */
    List<NewWords> changed(List<NewWords> wanted) {
        List<NewWords> changed = new ArrayList<>();
        for (NewWords each : wanted) {
            Localised now = words.get(each.paragraph());
            Localised next = tidy(each.typed());
            if (now == null) {
                throw new RuleBroken("8.1", "amendment.rule.no-paragraph", each.paragraph());
            }
            if (next.nl().isEmpty() && next.en().isEmpty()) {
                throw new RuleBroken("8.1", "amendment.rule.words-missing", each.paragraph());
            }
            if (next.nl().length() > LONGEST || next.en().length() > LONGEST) {
                throw new RuleBroken("8.1", "amendment.rule.words-long", each.paragraph(), LONGEST);
            }
            if (!next.equals(now)) {
                expectBoth(each.paragraph(), now, next);
                changed.add(new NewWords(each.paragraph(), next.nl(), next.en()));
            }
        }
        return changed;
    }

    /** Words that change in one language change in the other too, unless they are there for the first time. */
    private static void expectBoth(String paragraph, Localised now, Localised next) {
        boolean dutchStays = next.nl().equals(now.nl());
        boolean stays = dutchStays || next.en().equals(now.en());
        String before = dutchStays ? now.en() : now.nl();
        String after = dutchStays ? next.en() : next.nl();
        if (stays && (after.isEmpty() || !before.isEmpty())) {
            throw new RuleBroken(
                    "8.1",
                    after.isEmpty() ? "amendment.rule.words-missing" : "amendment.rule.other-language",
                    paragraph);
        }
    }

    private static Localised tidy(Localised words) {
        return new Localised(tidy(words.nl()), tidy(words.en()));
    }

    /** One space between words: a browser sends line ends of its own, and they are no change of words. */
    private static String tidy(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
