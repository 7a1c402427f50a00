// Purpose: give the embedded database its own password at its first start. Runs on `system`.
// Parameters: $old, $new. Columns: none.
ALTER CURRENT USER SET PASSWORD FROM $old TO $new
