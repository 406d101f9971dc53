package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.tweespan.project.ending.ClosingPoint;

/** What is arranged about a project that ends early. */
public record SettlementForm(
        @NotBlank @Size(max = 4000) String people,
        @NotBlank @Size(max = 4000) String data,
        @NotBlank @Size(max = 4000) String money,
        @NotBlank @Size(max = 4000) String facilities,
        @NotBlank @Size(max = 4000) String publications) {

    Map<ClosingPoint, String> points() {
        return Map.of(
                ClosingPoint.PEOPLE, people,
                ClosingPoint.DATA, data,
                ClosingPoint.MONEY, money,
                ClosingPoint.FACILITIES, facilities,
                ClosingPoint.PUBLICATIONS, publications);
    }
}
