package nl.tweespan.compliance.web;

import java.util.List;
import nl.tweespan.compliance.NormSource.Agreement;
import nl.tweespan.compliance.NormSource.Article;
import nl.tweespan.compliance.Stand;

/** An article with those of its norms that are shown. */
record Chapter(Article article, List<Stand> stands) {

    /** The articles that have any. */
    static List<Chapter> of(Agreement agreement, List<Stand> stands) {
        return agreement.articles().stream()
                .map(article -> new Chapter(
                        article,
                        stands.stream()
                                .filter(stand -> stand.norm().article().equals(article.number()))
                                .toList()))
                .filter(chapter -> !chapter.stands.isEmpty())
                .toList();
    }
}
