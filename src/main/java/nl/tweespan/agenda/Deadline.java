package nl.tweespan.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.shared.Sentence;

/**
 * Something that falls due under an agreement and is not handled yet.
 *
 * @param title what falls due, such as "Jaarlijkse evaluatie"
 * @param article number of the article or id of the norm that sets it, such as {@code 7.1}
 * @param due the day by which it must be done; on the day itself it is not late
 * @param parties codes of the parties that must act; all of them when both must
 * @param act what the link says, such as "Plan the consultation"
 * @param url where it is done or read
 */
public record Deadline(Sentence title, String article, LocalDate due, List<String> parties, Sentence act, String url) {

    public boolean overdue(LocalDate today) {
        return due.isBefore(today);
    }
}
