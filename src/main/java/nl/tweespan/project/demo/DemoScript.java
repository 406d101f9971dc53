package nl.tweespan.project.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.project.ending.ClosingPoint;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Stage;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the demo projects say and how far each has come; from {@code demo/projects.yaml}.
 *
 * @param projects whether they are made at all
 * @param elements words for the elements of article 4.2, by letter; the project's own summary where it has none
 * @param values answers of the review where no spearhead is served or a technology is introduced, by the code of the question
 * @param technology and where a technology is introduced
 * @param closing a word on each point of a completed project but its results
 */
@ConfigurationProperties("tweespan.demo")
record DemoScript(
        boolean projects,
        Map<String, String> elements,
        Map<String, String> values,
        Map<String, String> technology,
        Map<ClosingPoint, String> closing,
        List<DemoProject> script) {

    /**
     * One project.
     *
     * @param cells theme and domain by code, with a slash between
     * @param initiator code of the proposing party
     * @param begun first day; null for one that began some weeks ago
     * @param weeksAgo when it began, for one that is under way whenever the demo is started
     * @param until the stage it reached
     * @param reasons of the reviewer
     * @param filled letters of the elements filled so far; null for all
     * @param confirmed and of those confirmed so far; null for all
     * @param met how many of the conditions are met
     * @param signedBy accounts that signed so far; null for all
     * @param told by account, whom its party told (article 4.4)
     * @param letter whether a refusal was told in writing too (article 1.4)
     * @param addenda to the agreement after it was signed, in their order
     * @param needs what it needs before it begins, by the code of the definition
     * @param progress reports while it ran, in their order
     * @param said about it, in its order
     */
    record DemoProject(
            String title,
            String summary,
            Kind kind,
            boolean technology,
            @Nullable String offTheme,
            @Nullable List<String> cells,
            String initiator,
            String cluster,
            String faculty,
            @Nullable LocalDate begun,
            int weeksAgo,
            Stage until,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable String spearhead,
            @Nullable String reasons,
            @Nullable String whw,
            @Nullable Departure deviation,
            @Nullable String filled,
            @Nullable String confirmed,
            @Nullable List<String> conditions,
            int met,
            @Nullable List<String> signedBy,
            @Nullable Map<String, String> told,
            boolean letter,
            @Nullable List<Addition> addenda,
            @Nullable Map<String, Proved> needs,
            @Nullable List<Reported> progress,
            @Nullable List<Said> said,
            @Nullable String outcome) {

        /** The answers that the reviewer gives; the reasons of a refusal say enough. */
        Map<String, String> answers(DemoScript script) {
            if (until == Stage.REFUSED) {
                return Map.of();
            }
            Map<String, String> answers = new HashMap<>(spearhead == null || technology ? script.values : Map.of());
            answers.putAll(technology ? script.technology : Map.of());
            return answers;
        }

        LocalDate begunOn(LocalDate today) {
            return begun == null ? today.minusWeeks(weeksAgo) : begun;
        }

        boolean reaches(Stage stage) {
            return until.ordinal() >= stage.ordinal();
        }
    }

    String words(DemoProject project, String letter) {
        return elements.getOrDefault(letter, project.summary());
    }

    /**
     * An addendum to the signed agreement.
     *
     * @param proposed the day on which it was proposed; null for one that was some weeks ago
     * @param ends the new last day; null leaves it
     * @param words new words of elements, by letter
     * @param approved whether the approver did, where the definition asks it
     * @param signedBy accounts that signed so far
     */
    record Addition(
            @Nullable LocalDate proposed,
            int weeksAgo,
            String reasons,
            @Nullable LocalDate ends,
            @Nullable Map<String, String> words,
            boolean approved,
            @Nullable List<String> signedBy) {

        LocalDate proposedOn(LocalDate today) {
            return proposed == null ? today.minusWeeks(weeksAgo) : proposed;
        }
    }

    /** The proof of something that the project needs. */
    record Proved(
            String reference, LocalDate from, @Nullable LocalDate until) {}

    /** A progress report. */
    record Reported(
            LocalDate reported,
            String done,
            @Nullable String results,
            @Nullable String delays,
            @Nullable String risks,
            @Nullable String publications) {}

    /**
     * Something that was said about the project.
     *
     * @param account who said it
     * @param asks the role and, by code, the party that is asked; null for all of them
     * @param answers whether it answers the last question
     */
    record Said(
            String account,
            int daysAgo,
            @Nullable String letter,
            @Nullable Role asks,
            @Nullable String asksParty,
            boolean answers,
            boolean own,
            String text) {}

    /** A deviation from the framework (P.2). */
    record Departure(String article, String difference, String reason) {}
}
