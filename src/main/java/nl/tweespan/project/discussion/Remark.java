package nl.tweespan.project.discussion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a project; never changed.
 *
 * @param letter of the element that it is about; null when it is about all of the project
 * @param own whether only the author's party reads it
 * @param asksId the party that is asked for an answer; null when nobody is
 * @param asksRole who of that party; null together with it
 * @param answers to it, the first first; only a question has any
 */
public record Remark(
        UUID id,
        @Nullable String letter,
        boolean own,
        String text,
        @Nullable UUID asksId,
        @Nullable Role asksRole,
        UUID organisationId,
        String personName,
        LocalDate postedOn,
        List<Remark> answers) {

    /** Whether it waits for an answer. */
    public boolean open() {
        return asksId != null && answers.isEmpty();
    }

    Remark with(List<Remark> given) {
        return new Remark(id, letter, own, text, asksId, asksRole, organisationId, personName, postedOn, given);
    }
}
