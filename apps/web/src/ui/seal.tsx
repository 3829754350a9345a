import sealUrl from '../theme/seal.svg';

export function Seal({ size = 34 }: { size?: number }) {
  return <img src={sealUrl} width={size} height={size} alt="" />;
}
