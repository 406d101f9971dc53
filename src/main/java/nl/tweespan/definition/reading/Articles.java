package nl.tweespan.definition.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.tweespan.definition.Article;
import nl.tweespan.definition.EvaluationDefinition;
import nl.tweespan.definition.Interpretation;
import nl.tweespan.definition.Norm;
import nl.tweespan.definition.NormKind;
import nl.tweespan.definition.Paragraph;
import nl.tweespan.definition.reading.Codes.Thing;

/** Reads the articles and the norms; each norm stands in exactly one paragraph, of its own article. */
final class Articles {

    private final Map<String, String> articleOfNorm = new HashMap<>();
    private final Predicate<String> answered;

    Articles(Predicate<String> answered) {
        this.answered = answered;
    }

    /** A number of an article or paragraph, or the id of a norm. */
    static String cited(Section section, String key) {
        return section.refer(key, Thing.ARTICLE, Thing.PARAGRAPH, Thing.NORM);
    }

    Article article(Section section) {
        String number = section.declare(Thing.ARTICLE, "number");
        return new Article(
                number, section.localised("title"), section.sections("paragraphs", one -> paragraph(one, number)));
    }

    private Paragraph paragraph(Section section, String article) {
        List<String> norms = section.has("norms") ? section.referAll("norms", Thing.NORM) : List.of();
        for (String norm : norms) {
            if (articleOfNorm.putIfAbsent(norm, article) != null) {
                section.problem("norms", "norm-in-two-paragraphs", norm);
            }
        }
        Paragraph.Untranslated untranslated =
                TypedValues.choiceOrNull(section, "untranslated", Paragraph.Untranslated.class);
        return new Paragraph(
                section.declare(Thing.PARAGRAPH, "number"),
                section.localised("text"),
                untranslated == null ? Paragraph.Untranslated.NONE : untranslated,
                norms);
    }

    /** Called after the articles were read. */
    Norm norm(Section section) {
        String id = section.declare(Thing.NORM, "id");
        String article = section.refer("article", Thing.ARTICLE);
        if (!articleOfNorm.containsKey(id)) {
            section.problem("id", "norm-in-no-paragraph", id);
        } else if (!article.equals(articleOfNorm.get(id))) {
            section.problem("article", "norm-in-other-article", id, articleOfNorm.get(id));
        }
        NormKind kind = TypedValues.choice(section, "kind", NormKind.class);
        String check = section.has("check") ? section.text("check") : id;
        if (kind != NormKind.CONTEXT && !answered.test(check)) {
            section.problem(section.has("check") ? "check" : "id", "norm-without-check", check);
        }
        return new Norm(
                id,
                check,
                article,
                kind,
                Collections.unmodifiableSet(new LinkedHashSet<>(section.referAll("parties", Thing.PARTY))),
                section.localised("text"),
                section.localised("registry"));
    }

    static Interpretation interpretation(Section section) {
        return new Interpretation(
                TypedValues.declare(section, Thing.INTERPRETATION, "code"),
                cited(section, "article"),
                section.localised("text"),
                section.localised("because"));
    }

    static EvaluationDefinition evaluation(Section section) {
        return new EvaluationDefinition(cited(section, "article"), section.sections("points", Articles::point));
    }

    private static EvaluationDefinition.Point point(Section section) {
        int number = TypedValues.number(section, "number");
        section.codes().declare(Thing.POINT, String.valueOf(number), section.line("number"));
        return new EvaluationDefinition.Point(
                number, section.refer("norm", Thing.NORM), section.localised("title"), section.localised("text"));
    }
}
