package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.tweespan.project.ending.ClosingPoint;

/** What is said of a project that ends as planned. */
public record CompletionForm(
        @NotBlank @Size(max = 4000) String results,
        @NotBlank @Size(max = 4000) String data,
        @NotBlank @Size(max = 4000) String access,
        @NotBlank @Size(max = 4000) String property,
        @NotBlank @Size(max = 4000) String followUp) {

    Map<ClosingPoint, String> points() {
        return Map.of(
                ClosingPoint.RESULTS, results,
                ClosingPoint.DATA, data,
                ClosingPoint.ACCESS, access,
                ClosingPoint.PROPERTY, property,
                ClosingPoint.FOLLOW_UP, followUp);
    }
}
