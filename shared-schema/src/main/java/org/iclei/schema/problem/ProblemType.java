package org.iclei.schema.problem;

import java.net.URI;
import java.util.Locale;

/** Every way the platform says no; its slug is stable and other people's scripts rely on it. */
public enum ProblemType {
    MALFORMED_BODY(400, "The body is not readable as JSON of the expected shape."),
    MALFORMED_CSV(400, "The file is not CSV with the expected columns."),
    MALFORMED_XLSX(400, "The file is not a workbook with the expected columns."),
    MALFORMED_PARAMETER(400, "A parameter of the address is not readable."),
    MALFORMED_CURSOR(400, "The cursor is not one that this feed gave out."),
    IDEMPOTENCY_KEY_REQUIRED(400, "This request needs an Idempotency-Key header."),
    UNAUTHENTICATED(401, "The request carries no valid token."),
    FORBIDDEN(403, "You may not do this."),
    NOT_SERVED_BY_YOUR_OFFICE(403, "Your office does not serve the organisation."),
    CSRF_TOKEN_REQUIRED(403, "A change with a session's cookie needs the session's CSRF token."),
    NOT_FOUND(404, "There is nothing here that you may see."),
    METHOD_NOT_ALLOWED(405, "This address does not support the method."),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be produced."),
    ALREADY_REGISTERED(409, "The organisation is registered already."),
    MERGED(409, "The organisation was merged into another one."),
    MERGE_REFUSED(409, "The organisations cannot be merged as they are."),
    SUCCESSION_REFUSED(409, "The succession cannot be made as it is."),
    ORGANISATION_ENDED(409, "The organisation has ended; others stand in its place."),
    CONFLICT(409, "The request contradicts what is already recorded."),
    MEMBER_ALREADY(409, "The organisation is a member already."),
    APPLICATION_OPEN(409, "The organisation has an open application already."),
    APPLICATION_ENDED(409, "The application has come to an end."),
    DRAFT_HANDED_IN(409, "The draft was handed in and does not change any more."),
    DECIDED_ALREADY(409, "The committee has decided on it already."),
    INVOICE_NUMBER_TAKEN(409, "Another invoice has this number."),
    INVOICED_FOR_PERIOD(409, "An open invoice asks for days of this period already."),
    PAYMENT_REFERENCE_TAKEN(409, "Another payment has this reference."),
    NOT_KNOWN_YET(409, "This service has not heard of it yet; try again shortly."),
    FOREIGN_CURSOR(410, "The cursor belongs to a log that is no longer served."),
    STALE_VERSION(412, "Somebody has changed it since you read it."),
    BODY_TOO_LARGE(413, "The body is larger than this address accepts."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not supported here."),
    INVALID_VALUE(422, "A value is not allowed."),
    COUNTRY_UNKNOWN(422, "The country is not an ISO 3166-1 code."),
    COUNTRY_NOT_IN_REGION(422, "The country does not belong to the region."),
    NEGATIVE_POPULATION(422, "A population cannot be negative."),
    OFFICE_UNKNOWN(422, "There is no such office."),
    OFFICE_NOT_IN_REGION(422, "The office does not serve the region."),
    REGION_UNKNOWN(422, "There is no such region."),
    NAME_MISSING(422, "The official name is missing."),
    ORGANISATION_TYPE_UNKNOWN(422, "There is no such type of organisation."),
    CATEGORY_UNKNOWN(422, "There is no such category of membership."),
    PLACE_IN_OTHER_COUNTRY(422, "A place of this name is known in other countries only."),
    REPRESENTS_ITSELF(422, "An organisation cannot stand for itself."),
    MEMBERSHIP_INCOMPLETE(422, "A membership needs its category and the day it is paid until."),
    DUPLICATE_ROW(422, "An earlier row of the file names the same organisation."),
    ADDRESS_MALFORMED(422, "This is not an e-mail address."),
    DOCUMENT_TYPE_MISMATCH(422, "The bytes are not of the type that Content-Type names."),
    NOTHING_TO_PAY(422, "An invoice asks for more than nothing."),
    OTHER_CURRENCY(422, "The payment is in another currency than the invoice."),
    KEY_REUSED(422, "The Idempotency-Key was used before with another body."),
    CITY_NOT_IN_PROGRAMME(422, "The city does not take part in the programme."),
    NO_CITY_OF_EITHER_SIDE(422, "A pairing needs a city of each side of the programme."),
    PAIRING_CAPACITY_REACHED(422, "The city has as many pairings as the programme allows."),
    DELEGATE_NAMED_TWICE(422, "A delegate is named more than once."),
    LIST_TOO_LONG(422, "The list is longer than a file may be."),
    TOO_MANY_CALENDAR_LINKS(422, "You have as many calendar links as one person may have."),
    PLAN_INVALID(422, "The plan contradicts itself."),
    YEAR_NOT_OVER(422, "The year is not over."),
    SERIES_UNKNOWN(422, "There is no such reference series."),
    NO_REFERENCE_FIGURE(422, "The reference series has no figure for the year."),
    CATEGORY_NOT_OPEN(422, "This category of membership is not open to the organisation."),
    RULING_REQUIRED(422, "The Executive Committee has to rule on its eligibility first."),
    APPLICATION_UNCHECKED(422, "The office has not found the application in order."),
    TOO_MANY_CONTACTS(422, "An organisation has more contacts than we keep."),
    CONTACT_NAMED_TWICE(422, "A contact is named more than once."),
    CONTACT_WITHOUT_ROLE(422, "A contact has no role."),
    LEADER_NAMED_TWICE(422, "An organisation has one leader."),
    KEY_LIAISON_NOT_ONE(422, "One contact is the key liaison."),
    TERM_IMPOSSIBLE(422, "The term of office cannot be so."),
    DAY_TO_COME(422, "This day is still to come."),
    DRAFT_INCOMPLETE(422, "The draft lacks something that an application needs."),
    BY_POST_FOR_OFFICES(422, "Only an office enters what came by post."),
    DECIDED_BEFORE_RECEIPT(422, "The decision lies before the application."),
    NO_RULING_NEEDED(422, "No ruling is needed here."),
    INFORMATION_OUTSTANDING(422, "The applicant has not answered yet."),
    NOTHING_ASKED(422, "Nothing was asked of the applicant."),
    INVOICED_ALREADY(422, "An invoice was issued for it already."),
    NO_REFUND_DUE(422, "Nothing is to be paid back."),
    DUE_TOO_EARLY(422, "An invoice cannot be due before it is issued."),
    PAYMENT_OF_NOTHING(422, "A payment is more than nothing."),
    PAYMENT_REVERSED(422, "The payment was taken back before."),
    INVOICE_SETTLED(422, "Nothing of the invoice is open any more."),
    INVOICE_CANCELLED(422, "The invoice is cancelled."),
    SERVED_ALREADY(422, "The office serves the organisation already."),
    HANDED_OVER_LATER(422, "A later hand-over is recorded."),
    NO_MEMBER(422, "The organisation is no member."),
    MEMBERSHIP_BEGAN_LATER(422, "The membership began later."),
    WRONG_STATE(422, "This is not possible in the present state."),
    VERSION_REQUIRED(428, "This request needs an If-Match header with the version you read."),
    TOO_MANY_REQUESTS(429, "Too many requests; slow down."),
    INTERNAL(500, "Something went wrong on our side."),
    DOCUMENT_DAMAGED(500, "The stored document is no longer what was handed in."),
    BUSY(503, "Too many changes at the same time; try again."),
    OUTBOX_FULL(503, "Changes cannot be announced at the moment; try again."),
    STREAMS_TAKEN(503, "As many streams are open as can be served; try again."),
    NOT_READ_YET(503, "The feed has not been read as far as that; try again shortly."),
    ISSUER_AWAY(503, "The issuer, which says who somebody is, does not answer; try again."),
    SERVICE_AWAY(503, "The service behind this address does not answer; try again.");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** One sentence for people, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What the problem's type says: urn:iclei:problem:&lt;slug&gt;. */
    public URI uri() {
        return URI.create("urn:iclei:problem:" + slug());
    }
}
