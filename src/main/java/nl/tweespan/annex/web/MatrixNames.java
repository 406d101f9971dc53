package nl.tweespan.annex.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexContent.Domain;
import nl.tweespan.annex.AnnexContent.Theme;
import nl.tweespan.framework.Framework;
import nl.tweespan.shared.Sentence;

/**
 * The parties around the matrix, however many there are.
 *
 * @param all short names of all parties
 * @param rows of those that bring in the themes
 * @param columns of those whose domains they are
 */
public record MatrixNames(Sentence all, Sentence rows, Sentence columns) {

    static MatrixNames of(Framework framework, AnnexContent content) {
        return new MatrixNames(
                joined(framework.parties().stream()),
                joined(parties(framework, content.themes().stream().map(Theme::organisationId))),
                joined(parties(framework, content.domains().stream().map(Domain::organisationId))));
    }

    private static Stream<Framework.Party> parties(Framework framework, Stream<UUID> ids) {
        return ids.distinct().map(framework::party);
    }

    private static Sentence joined(Stream<Framework.Party> parties) {
        List<String> names = parties.map(Framework.Party::shortName).toList();
        int last = names.size() - 1;
        return last < 1
                ? Sentence.of("annex.names", String.join("", names))
                : Sentence.of("annex.names.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
