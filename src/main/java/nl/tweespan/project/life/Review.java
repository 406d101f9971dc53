package nl.tweespan.project.life;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The reviewer's findings on a proposal by the criteria of the framework (article 4.1). Never changed. */
@Entity
public class Review {

    @Id
    private UUID id;

    private UUID projectId;
    private @Nullable String spearhead;
    private UUID personId;
    private LocalDate reviewedOn;

    @ElementCollection
    @CollectionTable(name = "review_answer", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    private Map<String, String> answers = new HashMap<>();

    protected Review() {}

    /**
     * @param spearhead code of the spearhead that the project serves; null when it serves none
     * @param answers by question code; blank answers are left out
     */
    Review(UUID projectId, @Nullable String spearhead, Map<String, String> answers, Attribution by) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.spearhead = spearhead;
        this.personId = by.personId();
        this.reviewedOn = by.on();
        answers.forEach((question, answer) -> {
            if (!answer.isBlank()) {
                this.answers.put(question, answer.strip());
            }
        });
    }

    boolean answers(String question) {
        return answers.containsKey(question);
    }

    @Nullable
    String spearhead() {
        return spearhead;
    }
}
