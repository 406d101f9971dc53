package nl.tweespan.board.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import nl.tweespan.shared.Ids;

/** The agenda or the annual report as it was discussed, in one language: kept as it was drawn, whatever changes later. */
@Entity
public class ConsultationPaper {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    @Enumerated(EnumType.STRING)
    private Paper.Part part;

    private String language;
    private String html;
    private String sha256;
    private Instant frozenAt;

    protected ConsultationPaper() {}

    public ConsultationPaper(Consultation consultation, Paper.Part part, Locale locale, String html, Instant frozenAt) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.part = part;
        this.language = locale.getLanguage();
        this.html = html;
        this.sha256 = fingerprint(html);
        this.frozenAt = frozenAt;
    }

    Paper paper() {
        return new Paper(html, sha256, frozenAt, sha256.equals(fingerprint(html)));
    }

    private static String fingerprint(String html) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
