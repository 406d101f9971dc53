package nl.tweespan.framework.definition;

import java.util.List;
import java.util.function.Predicate;
import nl.tweespan.shared.NotFound;

/** A whole framework as its definition file says it; checked, so that every code it mentions exists. */
public record Definition(
        Heading framework,
        List<PartyDefinition> parties,
        List<OfficeDefinition> offices,
        Procedure procedure,
        ReviewCriteria reviewCriteria,
        List<Predecessor> predecessors,
        List<GovernanceStep> governance,
        List<Signature> signatures,
        Term term,
        ResponseTerm responseTerm,
        Consultation consultation,
        List<Article> articles,
        List<Norm> norms,
        Checklist checklist,
        AnnexDefinition annex,
        Evaluation evaluation,
        List<Interpretation> interpretations) {

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
