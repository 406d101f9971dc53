package nl.tweespan.compliance;

import nl.tweespan.definition.Norm;

/** A norm and how it stands. */
public record NormFinding(Norm norm, Finding finding) {

    public NormStatus status() {
        return finding.status();
    }
}
