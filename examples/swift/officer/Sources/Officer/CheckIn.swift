import Cchc
import Foundation

/// Notes that the person with a code came to a session, and says what to show them.
func checkIn(_ code: String, at session: Session, in store: Store) async throws -> String {
    guard let person = try await store.people.page(code: code, limit: 1).first else { return "nobody has this code" }
    do {
        try await store.attendances.add(
            Attendance(session: session.id, person: person.id, presence: .attended, checkedIn: Date(), means: .code))
        return "welcome, \(person.name)"
    } catch CchcError.duplicate {
        return "\(person.name) is checked in already"
    }
}
