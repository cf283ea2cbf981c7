package press.broadsheet.picture.facts;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.XMPUtils;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import java.util.List;
import press.broadsheet.story.PictureFacts;

/**
 * The XMP that goes out with a picture: what people wrote about it, as the library has it now. Everything is left out that
 * is not named here: places, serial numbers, owners of cameras, a program's own notes. Belongs to one thread.
 */
final class PublicXmp {

    /** Properties that go out, by their name spaces. */
    private record Kept(String space, List<String> names) {}

    private static final List<Kept> KEPT = List.of(
            new Kept(
                    Xmp.DC,
                    List.of(
                            "title",
                            "description",
                            "creator",
                            "rights",
                            "subject",
                            "contributor",
                            "publisher",
                            "source")),
            new Kept(
                    Xmp.PHOTOSHOP,
                    List.of(
                            "Headline",
                            "Credit",
                            "Source",
                            "Instructions",
                            "AuthorsPosition",
                            "CaptionWriter",
                            "DateCreated",
                            "TransmissionReference",
                            "Category",
                            "SupplementalCategories",
                            "Urgency")),
            new Kept(Xmp.RIGHTS, List.of("Marked", "Owner", "UsageTerms", "WebStatement", "Certificate")),
            new Kept(
                    Xmp.CORE,
                    List.of(
                            "AltTextAccessibility",
                            "ExtDescrAccessibility",
                            "IntellectualGenre",
                            "Scene",
                            "SubjectCode",
                            "CreatorContactInfo")),
            new Kept(
                    Xmp.EXT,
                    List.of(
                            "DigitalSourceType",
                            "DigImageGUID",
                            "Event",
                            "EventId",
                            "PersonInImage",
                            "OrganisationInImageName",
                            "OrganisationInImageCode",
                            "AISystemUsed",
                            "AISystemVersionUsed",
                            "AIPromptInformation",
                            "AIPromptWriterName",
                            "Contributor",
                            "RegistryId",
                            "Genre")),
            new Kept(
                    Xmp.PLUS,
                    List.of(
                            "ImageCreator",
                            "CopyrightOwner",
                            "ImageSupplier",
                            "Licensor",
                            "DataMining",
                            "OtherConstraints",
                            "TermsAndConditionsText",
                            "TermsAndConditionsURL",
                            "CreditLineRequired",
                            "MinorModelAgeDisclosure",
                            "ModelReleaseStatus",
                            "PropertyReleaseStatus")),
            new Kept("http://www.w3.org/ns/tdmrep#", List.of("reservation", "policy")));

    private static final List<String> CONTACT_PLACES =
            List.of("CiAdrExtadr", "CiAdrCity", "CiAdrRegion", "CiAdrPcode", "CiAdrCtry");

    private static final List<String> LICENSOR_PLACES = List.of(
            "LicensorStreetAddress",
            "LicensorExtendedAddress",
            "LicensorCity",
            "LicensorRegion",
            "LicensorPostalCode",
            "LicensorCountry");

    private static final int LICENSORS = 3;
    private static final PropertyOptions BAG = new PropertyOptions().setArray(true);
    private static final PropertyOptions SEQUENCE =
            new PropertyOptions().setArray(true).setArrayOrdered(true);

    private final XMPMeta out = XMPMetaFactory.create();

    private PublicXmp() {}

    static Xmp of(Xmp original, PictureFacts facts) {
        try {
            PublicXmp made = new PublicXmp();
            made.keep(original.meta());
            made.set(facts);
            return Xmp.of(made.out);
        } catch (XMPException unwritable) {
            throw new IllegalStateException("what was read as XMP cannot be written", unwritable);
        }
    }

    /** The packet, empty when there is nothing to say. */
    static byte[] bytes(Xmp xmp) {
        try {
            if (!xmp.meta().iterator().hasNext()) {
                return new byte[0];
            }
            SerializeOptions options = new SerializeOptions()
                    .setOmitPacketWrapper(true)
                    .setUseCompactFormat(true)
                    .setIndent("")
                    .setNewline("\n");
            return XMPMetaFactory.serializeToBuffer(xmp.meta(), options);
        } catch (XMPException unwritable) {
            throw new IllegalStateException("what was read as XMP cannot be written", unwritable);
        }
    }

    private void keep(XMPMeta original) throws XMPException {
        for (Kept kept : KEPT) {
            for (String name : kept.names) {
                if (original.doesPropertyExist(kept.space, name)) {
                    XMPUtils.duplicateSubtree(original, out, kept.space, name, kept.space, name, new PropertyOptions());
                }
            }
        }
        CONTACT_PLACES.forEach(field -> out.deleteStructField(Xmp.CORE, "CreatorContactInfo", Xmp.CORE, field));
        for (int licensor = 1; licensor <= LICENSORS; licensor++) {
            for (String field : LICENSOR_PLACES) {
                out.deleteStructField(Xmp.PLUS, "Licensor[%d]".formatted(licensor), Xmp.PLUS, field);
            }
        }
    }

    private void set(PictureFacts facts) throws XMPException {
        text(Xmp.PHOTOSHOP, "Headline", facts.telling().headline());
        words(Xmp.DC, "description", facts.telling().description());
        words(Xmp.CORE, "AltTextAccessibility", facts.telling().alt());
        texts(Xmp.DC, "creator", facts.rights().creators(), SEQUENCE);
        text(Xmp.PHOTOSHOP, "Credit", facts.rights().credit());
        words(Xmp.DC, "rights", facts.rights().copyright());
        words(Xmp.RIGHTS, "UsageTerms", facts.rights().usageTerms());
        text(Xmp.PHOTOSHOP, "DateCreated", facts.origin().taken());
        texts(Xmp.DC, "subject", facts.keywords(), BAG);
        text(Xmp.EXT, "DigitalSourceType", facts.origin().digitalSourceType());
    }

    private void text(String space, String name, String text) throws XMPException {
        out.deleteProperty(space, name);
        if (!text.isEmpty()) {
            out.setProperty(space, name, text);
        }
    }

    /** Other languages stay only where nobody has changed the words since. */
    private void words(String space, String name, String text) throws XMPException {
        if (text.isEmpty()) {
            out.deleteProperty(space, name);
        } else if (!Xmp.of(out).text(space, name).equals(text)) {
            out.deleteProperty(space, name);
            out.setLocalizedText(space, name, null, "x-default", text);
        }
    }

    private void texts(String space, String name, List<String> texts, PropertyOptions form) throws XMPException {
        out.deleteProperty(space, name);
        for (String text : texts) {
            out.appendArrayItem(space, name, form, text, null);
        }
    }
}
