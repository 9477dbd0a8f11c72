package org.iclei.membership.liaison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.iclei.kit.request.ExpectedVersion;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.contact.Contact;
import org.iclei.membership.contact.Contacts;
import org.iclei.membership.organisation.OrganisationView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.UUID;

@RestController
@Tag(name = "Organisations")
class ContactController {
    private final NameContacts naming;

    ContactController(NameContacts naming) {
        this.naming = naming;
    }

    @Schema(name = "ContactsOfOrganisation")
    record Named(
            @Schema(description = "All of them, at most 20; one of them is the key liaison.")
                    List<Contact> contacts) {}

    @PutMapping("/api/membership/v1/organisations/{id}/contacts")
    @Operation(
            operationId = "nameContacts",
            summary = "Say who speaks for an organisation",
            description =
                    "Persons by their opaque ids, each with its roles; the municipal leader with"
                            + " the term of office. Whoever is not named is none any more.")
    ResponseEntity<OrganisationView> name(
            Viewer viewer,
            ExpectedVersion version,
            @PathVariable UUID id,
            @RequestBody Named body) {
        var saved = naming.name(id, version.value(), new Contacts(body.contacts()), viewer);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.etag(saved.version()))
                .body(OrganisationView.of(saved));
    }
}
