import {
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';

/**
 * Excel's spill operator `A1#`, which the engine's grammar lacks, under the name that Excel's own files give it.
 * Gives the range that the dynamic array of the cell fills, else #REF!.
 */
export class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction['calculate']> {
    const [reference]: readonly FunctionVariantType[] = variants;
    if (!(reference instanceof BaseReferenceObject)) return ErrorValueObject.create(ErrorType.REF);
    const { startRow, startColumn } = reference.getRangePosition();
    const range =
      reference.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn] ??
      reference.getCurrentActiveArrayFormulaRange()?.[startRow]?.[startColumn];
    if (range === undefined) return ErrorValueObject.create(ErrorType.REF);
    const spilled = this.createReferenceObject(reference, range);
    if (spilled instanceof BaseReferenceObject) copySpillData(reference, spilled);
    return spilled;
  }
}

/** A reference made anew knows nothing of the arrays of the running calculation. */
function copySpillData(from: BaseReferenceObject, to: BaseReferenceObject): void {
  to.setArrayFormulaCellData(from.getArrayFormulaCellData());
  to.setArrayFormulaRange(from.getArrayFormulaRange());
  to.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
  to.setRuntimeArrayFormulaCellData(from.getRuntimeArrayFormulaCellData());
  to.setRuntimeFeatureCellData(from.getRuntimeFeatureCellData());
}
