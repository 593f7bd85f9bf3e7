package org.sanad.core.dossier;

/**
 * Numbers of the enterprise that a project makes or extends; each null where there is none. What they must be is in
 * {@link EnterpriseRules}.
 *
 * @param ice common identifier of enterprises
 * @param tradeRegister number in the trade register; it repeats from court to court
 * @param taxNumber the tax identifier
 * @param cooperativeRegister number in the register of cooperatives that a court of first instance keeps
 */
public record Enterprise(
        String ice,
        String tradeRegister,
        String tradeCourt,
        String taxNumber,
        String cooperativeRegister,
        String cooperativeCourt) {
    public static final Enterprise NONE = new Enterprise(null, null, null, null, null, null);
}
