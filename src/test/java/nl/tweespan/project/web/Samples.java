package nl.tweespan.project.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.project.life.StagedProjects;

/** What the samples are filled with. */
final class Samples {

    static final List<String> DATES = List.of(
            "startsOn",
            "endsOn",
            "checkedOn",
            "agreedOn",
            "toldOn",
            "signedOn",
            "on",
            "lastDay",
            "fromDay",
            "validFrom");

    static final Map<String, String> PROPOSAL = Map.of(
            "title", "Imaging for diabetic foot wounds",
            "summary", "Find wounds sooner.",
            "kind", "BOTH",
            "_technology", "on",
            "place", "off",
            "offThemeSubject", "Farm animals",
            "framework", "ut-zgt-2019");

    /** Endorses a technology that serves no spearhead: every question applies. */
    static final Map<String, String> REVIEW = Map.of(
            "outcome", "ENDORSE",
            "spearhead", "",
            "answers[quality-value]", "Much.",
            "answers[effectiveness-value]", "Much.",
            "answers[scientific-value]", "Much.",
            "answers[technology-judgement]", "Yes.");

    private Samples() {}

    static Map<String, String> dated(Map<String, String> values, String placeholder, String day) {
        Map<String, String> dated = new HashMap<>(values);
        dated.replaceAll((field, value) -> value.equals(placeholder) ? day : value);
        return dated;
    }

    static String condition(StagedProjects projects, String reference) {
        return "/projects/" + reference + "/conditions/"
                + projects.view(reference).project().conditions().get(0).id();
    }

    /** A word in each of these fields. */
    static Map<String, String> of(String... fields) {
        return java.util.Arrays.stream(fields)
                .collect(java.util.stream.Collectors.toMap(field -> field, field -> "Arranged."));
    }
}
