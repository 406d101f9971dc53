package nl.tweespan.project.web;

import java.util.UUID;
import nl.tweespan.project.discussion.Asked;
import nl.tweespan.shared.Role;
import nl.tweespan.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is said about a project, as a choice of the form: {@code all}, {@code own}, who is asked, or which question it answers.
 *
 * @param asked null when nobody is asked
 * @param question null when it answers none
 */
record Addressee(
        boolean own, @Nullable Asked asked, @Nullable UUID question) {

    static final String ALL = "all";
    static final String OWN = "own";
    private static final String ANSWER = "answer ";

    static String ask(Asked asked) {
        return asked.role() + " " + asked.party();
    }

    static String answer(UUID question) {
        return ANSWER + question;
    }

    /** @throws RuleBroken for what is no choice */
    static Addressee of(String to) {
        try {
            if (to.equals(ALL) || to.equals(OWN)) {
                return new Addressee(to.equals(OWN), null, null);
            }
            if (to.startsWith(ANSWER)) {
                return new Addressee(false, null, UUID.fromString(to.substring(ANSWER.length())));
            }
            int space = to.indexOf(' ');
            return new Addressee(
                    false,
                    new Asked(
                            Role.valueOf(to.substring(0, Math.max(space, 0))),
                            UUID.fromString(to.substring(space + 1))),
                    null);
        } catch (IllegalArgumentException wrong) {
            throw new RuleBroken(null, "project.rule.asked-unknown").at("to");
        }
    }
}
