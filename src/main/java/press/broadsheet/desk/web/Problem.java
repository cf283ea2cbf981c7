package press.broadsheet.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What went wrong, as RFC 9457 has it: what is wrong and where, never how the program is made.
 *
 * @param field the part of the request that is at fault, such as {@code body[3].url}; null when it is none in particular
 * @param currentRevision the revision that stands, when somebody saved in between
 * @param reason a word for why an act was refused, for programs that say it in their own words
 */
record Problem(
        HttpStatus status,
        String detail,
        @Nullable String field,
        @Nullable Integer currentRevision,
        @Nullable String reason) {

    /** The field's name when what was sent is at fault as a whole. */
    static final String ALL = "$";

    /** When to ask again while the database is away. */
    static final String RETRY_SECONDS = "10";

    /** How to say who one is (RFC 9110, 11.6.1). */
    static final String CHALLENGE = "Bearer realm=\"desk\"";

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail, null, null, null);
    }

    static Problem unfit(String field, String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, detail, field.isEmpty() ? ALL : field, null, null);
    }

    static Problem stale(int currentRevision) {
        return new Problem(
                HttpStatus.PRECONDITION_FAILED,
                "revision %d stands, the change was made from another one; nothing was overwritten"
                        .formatted(currentRevision),
                null,
                currentRevision,
                null);
    }

    /** An act that was refused for a reason that has a name. */
    static Problem refused(String reason, String detail, @Nullable String field) {
        return new Problem(HttpStatus.CONFLICT, detail, field, null, reason);
    }

    ObjectNode json() {
        ObjectNode json = JsonMapper.shared()
                .createObjectNode()
                .put("type", "about:blank")
                .put("title", status.getReasonPhrase())
                .put("status", status.value())
                .put("detail", detail);
        if (field != null) {
            json.put("field", field);
        }
        if (currentRevision != null) {
            json.put("currentRevision", currentRevision);
        }
        if (reason != null) {
            json.put("reason", reason);
        }
        return json;
    }

    ResponseEntity<ObjectNode> answer() {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (currentRevision != null) {
            answer.eTag(RevisionTag.write(currentRevision));
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(json());
    }
}
