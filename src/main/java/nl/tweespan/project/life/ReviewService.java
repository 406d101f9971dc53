package nl.tweespan.project.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweespan.definition.ReviewCriteria;
import nl.tweespan.framework.InHand;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of a proposal by the office that the framework names (article 4.1). */
@Service
@Transactional
public class ReviewService {

    private final ReviewRepository reviews;
    private final Consent consent;
    private final Commands commands;

    public ReviewService(ReviewRepository reviews, Consent consent, Commands commands) {
        this.reviews = reviews;
        this.consent = consent;
        this.commands = commands;
    }

    /**
     * What the reviewer found.
     *
     * @param spearhead code of the spearhead served; null for none
     * @param answers by question code
     * @param reasons mandatory unless endorsed
     */
    public record Findings(@Nullable String spearhead, Map<String, String> answers, Reasons reasons) {}

    /** Lets the proposal go on to elaboration; asks an answer to every question that applies. */
    public void endorse(Actor actor, String reference, Fingerprint read, Findings findings) {
        InHand<Project> in = commands.open(actor, reference, read, Command.ENDORSE);
        Review review = review(in, findings);
        ReviewCriteria criteria = in.framework().definition().reviewCriteria();
        boolean technology = in.record().proposal().technology();
        List<ReviewCriteria.Question> unanswered =
                questions(criteria, findings.spearhead() != null, technology).stream()
                        .filter(question -> !review.answers(question.code()))
                        .toList();
        if (!unanswered.isEmpty()) {
            RuleBroken missing = new RuleBroken("4.1", "project.rule.questions-unanswered", unanswered.size());
            unanswered.forEach(question -> missing.at(
                    "answers[" + question.code() + "]",
                    Sentence.of("project.rule.question-unanswered", question.question())));
            throw missing;
        }
        in.record()
                .endorse(
                        findings.reasons().words().isBlank()
                                ? null
                                : findings.reasons().words().strip(),
                        read,
                        in.by());
    }

    public void sendBack(Actor actor, String reference, Fingerprint read, Findings findings) {
        InHand<Project> in = commands.open(actor, reference, read, Command.SEND_BACK);
        in.record().expect(Stage.IN_REVIEW);
        in.record().sendBack(findings.reasons(), read, in.by());
        review(in, findings);
    }

    /** Withholds consent; the refusal stays open until told by word and in writing (article 1.4). */
    public void refuse(Actor actor, String reference, Fingerprint read, Findings findings) {
        InHand<Project> in = commands.open(actor, reference, read, Command.REFUSE);
        in.record().expect(Stage.IN_REVIEW);
        consent.withhold(in, Role.REVIEWER, findings.reasons(), read);
        review(in, findings);
    }

    private Review review(InHand<Project> in, Findings findings) {
        ReviewCriteria criteria = in.framework().definition().reviewCriteria();
        if (findings.spearhead() != null
                && criteria.spearheads().stream().noneMatch(each -> each.code().equals(findings.spearhead()))) {
            throw new RuleBroken("4.1", "project.rule.spearhead-unknown");
        }
        Map<String, String> answers = new HashMap<>(findings.answers());
        answers.keySet()
                .retainAll(criteria.ofReviewer().stream()
                        .map(ReviewCriteria.Question::code)
                        .toList());
        return reviews.save(new Review(in.record().id(), findings.spearhead(), answers, in.by()));
    }

    private static List<ReviewCriteria.Question> questions(
            ReviewCriteria criteria, boolean spearhead, boolean technology) {
        return criteria.ofReviewer().stream()
                .filter(question -> question.appliesTo().applies(spearhead, technology))
                .toList();
    }
}
