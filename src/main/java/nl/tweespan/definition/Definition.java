package nl.tweespan.definition;

import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import nl.tweespan.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A whole framework as its definition file says it; checked, so that every code it mentions exists.
 *
 * @param procedure null when the file leaves it open, and so with the other sections that may be null
 * @param leadTimes how long ahead the agenda announces what falls due, the longest first
 * @param open what the source leaves open, and what that means for the registry
 */
public record Definition(
        Heading framework,
        List<PartyDefinition> parties,
        List<OfficeDefinition> offices,
        @Nullable Procedure procedure,
        ReviewCriteria reviewCriteria,
        List<Predecessor> predecessors,
        List<GovernanceStep> governance,
        List<SignatureDefinition> signatures,
        @Nullable Term term,
        @Nullable ResponseTerm responseTerm,
        @Nullable ConsultationDefinition consultation,
        @Nullable DisputeDefinition dispute,
        List<Period> leadTimes,
        List<Article> articles,
        List<Norm> norms,
        @Nullable Checklist checklist,
        AnnexDefinition annex,
        @Nullable EvaluationDefinition evaluation,
        List<Interpretation> interpretations,
        List<OpenSection> open) {

    public PartyDefinition party(String code) {
        return one(parties, party -> party.code().equals(code), "party " + code);
    }

    /** A unit of any of the parties. */
    public UnitDefinition unit(String code) {
        return one(
                parties.stream().flatMap(party -> party.units().stream()).toList(),
                unit -> unit.code().equals(code),
                "unit " + code);
    }

    public OfficeDefinition office(String code) {
        return one(offices, office -> office.code().equals(code), "office " + code);
    }

    public Article article(String number) {
        return one(articles, article -> article.number().equals(number), "article " + number);
    }

    public Norm norm(String id) {
        return one(norms, norm -> norm.id().equals(id), "norm " + id);
    }

    /** The readings of an article where it is silent. */
    public List<Interpretation> interpretationsOf(String article) {
        return interpretations.stream()
                .filter(interpretation -> interpretation.article().equals(article))
                .toList();
    }

    private static <T> T one(List<T> all, Predicate<T> wanted, String what) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> new NotFound(what));
    }
}
