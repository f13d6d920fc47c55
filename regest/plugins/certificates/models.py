"""All tables of the plugin, by which its migrations and the event log know them."""

from regest.plugins.certificates.tables.certificates import CertificateCopy, MemberCertificate
from regest.plugins.certificates.tables.people import CertificateSignatory

__all__ = ["CertificateCopy", "CertificateSignatory", "MemberCertificate"]
