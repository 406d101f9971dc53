package nl.tweespan.platform.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.platform.CurrentActor;
import nl.tweespan.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A form as it came in.
 *
 * @param account who sent it; a token counts for its own account alone
 * @param token drawn with the form
 * @param content SHA-256 of all that was typed, passwords apart
 */
record SentForm(UUID account, UUID token, String content) {

    /** The form of this request; null when it carries no token or nobody is signed in. */
    static @Nullable SentForm of(HttpServletRequest request) {
        Actor actor = CurrentActor.find();
        UUID token = token(request);
        return actor == null || token == null ? null : new SentForm(actor.userId(), token, content(request));
    }

    /** The token that came with the request; null when there is none or when it is none that a page draws. */
    static @Nullable UUID token(HttpServletRequest request) {
        String sent = request.getParameter(FormTokens.FIELD);
        try {
            return sent == null || sent.length() != 36 ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    private static String content(HttpServletRequest request) {
        MessageDigest digest = sha256();
        request.getParameterMap().entrySet().stream()
                .filter(field -> !Unsent.unseen(field.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> {
                    add(digest, field.getKey());
                    Arrays.stream(field.getValue()).forEach(value -> add(digest, value));
                });
        files(request).forEach(file -> add(digest, file));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static void add(MessageDigest digest, Part file) {
        add(digest, file.getName());
        try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            throw new IllegalStateException("a file that was sent cannot be read", gone);
        }
    }

    private static List<Part> files(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .sorted(Comparator.comparing(Part::getName))
                    .toList();
        } catch (IOException | ServletException unreadable) {
            throw new IllegalStateException("the parts of a form cannot be read", unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
