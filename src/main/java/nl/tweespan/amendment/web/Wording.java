package nl.tweespan.amendment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweespan.amendment.life.ChangeDetails;
import nl.tweespan.amendment.life.Paragraphs;
import nl.tweespan.audit.Comparison;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Localised;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A paragraph, old and new, side by side.
 *
 * @param words in the language of the reader
 * @param otherWords in the other language
 * @param other code of the other language
 * @param missing whether the new words are not there yet in the language of the reader
 * @param otherMissing and in the other
 */
public record Wording(
        String paragraph,
        Comparison words,
        Comparison otherWords,
        String other,
        boolean missing,
        boolean otherMissing) {

    /** What an amendment changes, in the order of the agreement. */
    static List<Wording> of(Framework base, ChangeDetails amendment) {
        Map<String, ChangeDetails.Text> texts = amendment.texts().stream()
                .collect(Collectors.toMap(ChangeDetails.Text::paragraph, Function.identity()));
        return Paragraphs.of(base.definition()).words().entrySet().stream()
                .filter(each -> texts.containsKey(each.getKey()))
                .map(each -> {
                    ChangeDetails.Text text = Objects.requireNonNull(texts.get(each.getKey()));
                    return of(each.getKey(), each.getValue(), text.words());
                })
                .toList();
    }

    /** What changed from one version to the next. */
    static List<Wording> of(Framework before, Framework after) {
        Paragraphs old = Paragraphs.of(before.definition());
        return Paragraphs.of(after.definition()).words().entrySet().stream()
                .filter(each -> !each.getValue().equals(old.words(each.getKey())))
                .map(each -> of(
                        each.getKey(),
                        Objects.requireNonNullElse(old.words(each.getKey()), new Localised("", "")),
                        each.getValue()))
                .toList();
    }

    private static Wording of(String paragraph, Localised before, Localised after) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        Locale own = english ? Locale.ENGLISH : Locale.forLanguageTag("nl");
        Locale other = english ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
        return new Wording(
                paragraph,
                Comparison.of(before.in(own), after.in(own)),
                Comparison.of(before.in(other), after.in(other)),
                other.getLanguage(),
                after.in(own).isEmpty(),
                after.in(other).isEmpty());
    }
}
