package nl.tweespan.compliance.web;

import java.util.List;
import nl.tweespan.compliance.NormFinding;
import nl.tweespan.definition.Agreement;
import nl.tweespan.definition.Article;

/** An article with those of its norms that are shown. */
public record Chapter(Article article, List<NormFinding> stands) {

    /** The articles that have any. */
    static List<Chapter> of(Agreement agreement, List<NormFinding> stands) {
        return agreement.definition().articles().stream()
                .map(article -> new Chapter(
                        article,
                        stands.stream()
                                .filter(stand -> stand.norm().article().equals(article.number()))
                                .toList()))
                .filter(chapter -> !chapter.stands.isEmpty())
                .toList();
    }
}
